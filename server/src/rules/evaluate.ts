import { FOREVER } from '../domain/day.js';
import type { Deviation } from '../domain/deviation.js';
import type { Finding } from '../domain/finding.js';
import type { Cents } from '../domain/money.js';
import { overlap, type Period } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';
import { NOT_IN_FORCE } from '../domain/ruleDescription.js';
import { acceptDeviations } from './acceptance.js';
import { isSilenced, type RuleSettings, raised, settingsOf } from './municipalPolicy.js';
import { type Claim, settlePrecedence } from './precedence.js';
import { allRules, ruleOf } from './registry.js';
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
  /** Deviations whose rule says nothing about what they are about. */
  readonly unmetDeviations: readonly Deviation[];
  /** Deviations that only meet findings from which one cannot deviate. */
  readonly refusedDeviations: readonly Deviation[];
}

/** The rules differ in what they state; what is asked of each of them for each plan stands in objects of one shape. */
const checksInForce = allRules
  .filter(({ from }) => from !== NOT_IN_FORCE)
  .map((rule: Rule) => ({ rule, check: rule.check }));

/** What every rule in force says about a plan. A rule that breaks down does not silence the others. */
export function evaluate(plan: PlanModel): Evaluation {
  const settings = settingsOf(plan.facts.policy);
  const claims: Claim[] = [];
  const failures: RuleFailure[] = [];
  for (const { rule, check } of checksInForce) {
    try {
      for (const report of check(plan)) {
        collectClaims(rule, report, plan, settings, claims);
      }
    } catch (error) {
      failures.push({ rule: rule.code, error });
    }
  }
  const settled = settlePrecedence(claims).map((claim) => toFinding(claim, plan, settings));
  const { findings, unmet, refused } = acceptDeviations(plan, settled, ruleOf);
  return {
    findings: findings.toSorted(byPlace),
    failures,
    unmetDeviations: unmet,
    refusedDeviations: refused,
  };
}

function collectClaims(rule: Rule, report: Report, plan: PlanModel, settings: RuleSettings, claims: Claim[]): void {
  if (!isSilenced(rule, report.severity ?? rule.severity, settings.get(rule.code))) {
    claims.push(...inForce(rule, report, plan));
  }
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

function amountOf(
  { costOf, amountDuring, amount }: Report,
  days: Period | undefined,
  plan: PlanModel,
): Cents | undefined {
  if (days && costOf) {
    return plan.costDuring(costOf, days);
  }
  return days && amountDuring ? amountDuring(days) : amount;
}

function toFinding({ rule, report, severity, overlap: days }: Claim, plan: PlanModel, settings: RuleSettings): Finding {
  const amount = amountOf(report, days, plan);
  return {
    rule: rule.code,
    severity: raised(rule, severity, settings.get(rule.code)),
    message: report.message({ overlap: days, amount }),
    subject: report.subject,
    place: report.place ?? report.subject.place,
    related: report.related ?? [],
    overlap: days,
    amount,
    fixes: () => report.fixes?.({ overlap: days }) ?? [],
    accepted: false,
  };
}

function byPlace(a: Finding, b: Finding): number {
  const [from, to] = [a.place.range.start, b.place.range.start];
  return from.line - to.line || from.character - to.character || a.rule.localeCompare(b.rule);
}
