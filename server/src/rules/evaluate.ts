import { FOREVER } from '../domain/day.js';
import type { Finding } from '../domain/finding.js';
import { overlap, type Period } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';
import { type Claim, settlePrecedence } from './precedence.js';
import { allRules } from './registry.js';
import type { Report, Rule } from './rule.js';

/** A rule that broke down on a plan: a mistake in the product, not in the plan. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface Evaluation {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** What every rule in force says about a plan. A rule that breaks down does not silence the others. */
export function evaluate(plan: PlanModel): Evaluation {
  const claims: Claim[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of allRules) {
    try {
      for (const report of rule.check(plan)) {
        claims.push(...inForce(rule, report, plan));
      }
    } catch (error) {
      failures.push({ rule: rule.code, error });
    }
  }
  const findings = settlePrecedence(claims).map((claim) => toFinding(claim, plan));
  return { findings: findings.toSorted(byPlace), failures };
}

/** Keeps the days on which the rule is law; a report without days counts when the plan touches those days. */
function inForce(rule: Rule, report: Report, plan: PlanModel): readonly Claim[] {
  const severity = report.severity ?? rule.severity;
  if (rule.from === undefined && rule.until === undefined) {
    return [{ rule, report, severity, overlap: report.overlap }];
  }
  const days = report.overlap ?? plan.facts.period;
  if (!days) {
    return [];
  }
  const law: Period = { from: rule.from ?? days.from, to: rule.until ?? FOREVER };
  const shared = overlap(days, law);
  return shared ? [{ rule, report, severity, overlap: report.overlap && shared }] : [];
}

function toFinding({ rule, report, severity, overlap: days }: Claim, plan: PlanModel): Finding {
  const amount = report.costOf && days ? plan.costDuring(report.costOf, days) : report.amount;
  return {
    rule: rule.code,
    severity,
    message: report.message({ overlap: days, amount }),
    subject: report.subject,
    place: report.place ?? report.subject.place,
    related: report.related ?? [],
    overlap: days,
    amount,
    fixes: report.fixes?.({ overlap: days }) ?? [],
    accepted: false,
  };
}

function byPlace(a: Finding, b: Finding): number {
  const [from, to] = [a.place.range.start, b.place.range.start];
  return from.line - to.line || from.character - to.character || a.rule.localeCompare(b.rule);
}
