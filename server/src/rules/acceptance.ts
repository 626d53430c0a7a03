import { dutchDay, englishDay } from '../domain/dayText.js';
import type { Deviation } from '../domain/deviation.js';
import type { Fact } from '../domain/fact.js';
import type { Finding, RelatedFact } from '../domain/finding.js';
import type { PlanModel } from '../domain/plan.js';
import type { Texts } from '../domain/texts.js';
import { isComplete } from '../domain/valueTriangle.js';
import type { Rule } from './rule.js';

/** What a plan's deviations do to its findings. */
export interface Acceptance {
  readonly findings: readonly Finding[];
  /** Deviations whose rule says nothing about what they are about. */
  readonly unmet: readonly Deviation[];
  /** Deviations that only meet findings from which one cannot deviate. */
  readonly refused: readonly Deviation[];
}

/**
 * Turns findings into accepted ones where a complete deviation names the rule and the subject, a related fact, or the
 * whole plan. An accepted finding stays visible as a hint that says who agreed and why.
 */
export function acceptDeviations(
  plan: PlanModel,
  findings: readonly Finding[],
  ruleOf: (code: string) => Rule | undefined,
): Acceptance {
  const deviations = plan.facts.deviations.filter(({ unclear }) => !unclear.has('bij'));
  if (deviations.length === 0) {
    return { findings, unmet: [], refused: [] };
  }
  const used = new Set<Deviation>();
  const barred = new Set<Deviation>();
  const weighed = findings.map((finding) => {
    const about = deviations.filter((deviation) => isAbout(deviation, finding));
    if (!mayDeviate(finding, ruleOf(finding.rule))) {
      addAll(barred, about);
      return finding;
    }
    addAll(used, about);
    const grounds = about.find((deviation) => isComplete(plan, deviation));
    return grounds ? acceptedBy(finding, grounds) : finding;
  });
  const known = deviations.filter(({ rule }) => rule !== undefined && ruleOf(rule) !== undefined);
  return {
    findings: weighed,
    unmet: known.filter((one) => !used.has(one) && !barred.has(one)),
    refused: known.filter((one) => !used.has(one) && barred.has(one)),
  };
}

function addAll<T>(known: Set<T>, more: readonly T[]): void {
  for (const one of more) {
    known.add(one);
  }
}

function isAbout({ rule, subject }: Deviation, finding: Finding): boolean {
  return rule === finding.rule && (subject === undefined || sidesOf(finding).has(subject));
}

function sidesOf({ subject, related }: Finding): ReadonlySet<Fact> {
  return new Set([subject, ...related.map(({ fact }) => fact)]);
}

/** Whether one may deviate from a rule where it says this, with the value triangle filled in. */
export function mayDeviate({ severity }: Finding, rule: Rule | undefined): boolean {
  switch (rule?.deviation) {
    case 'never':
      return false;
    case 'motivated':
      return true;
    case undefined:
      return severity !== 'error';
  }
}

function acceptedBy(finding: Finding, deviation: Deviation): Finding {
  const reason = reasonOf(deviation);
  return {
    ...finding,
    severity: 'hint',
    accepted: true,
    message: {
      nl: `${finding.message.nl} Afgeweken ${reason.nl}`,
      en: `${finding.message.en} Accepted ${reason.en}`,
    },
    related: [...finding.related, deviationSide(deviation)],
    // What was weighed and agreed on is not mended in passing.
    fixes: () => [],
  };
}

function reasonOf({ approvedBy, approvedOn, reason }: Deviation): Texts {
  const name = approvedBy?.name ?? '';
  const [nl, en] =
    approvedOn === undefined ? ['', ''] : [` op ${dutchDay(approvedOn)}`, ` on ${englishDay(approvedOn)}`];
  return {
    nl: `met akkoord van ${name}${nl}, omdat: “${reason ?? ''}”`,
    en: `with the agreement of ${name}${en}, because: “${reason ?? ''}”`,
  };
}

function deviationSide(deviation: Deviation): RelatedFact {
  const { rule = '' } = deviation;
  return {
    fact: deviation,
    place: deviation.place,
    label: { nl: `afwijking van ${rule}`, en: `deviation from ${rule}` },
  };
}
