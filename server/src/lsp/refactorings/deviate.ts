import type { Fact, FactKind } from '../../domain/fact.js';
import type { Finding } from '../../domain/finding.js';
import type { TextChange } from '../../domain/place.js';
import type { PlanModel } from '../../domain/plan.js';
import { statementAfter } from '../../domain/statementEdits.js';
import { mayDeviate } from '../../rules/acceptance.js';
import { ruleOf } from '../../rules/registry.js';

/** What a deviation can be about; about anything else it is about the whole plan. */
const NAMEABLE: ReadonlySet<FactKind> = new Set<FactKind>([
  'intervention',
  'goal',
  'person',
  'decision',
  'fundingStream',
  'trigger',
  'networkMember',
  'contribution',
  'notification',
  'consent',
  'indicator',
  'appointment',
]);

/** What is about deviating itself is mended, not deviated from. */
const ABOUT_DEVIATING: ReadonlySet<FactKind> = new Set<FactKind>(['deviation', 'signal']);

/** A deviation to be filled in. */
export interface NewDeviation {
  readonly rule: string;
  /** The name of what it is about; undefined for the whole plan. */
  readonly subject: string | undefined;
  readonly changes: readonly TextChange[];
}

/**
 * Writes a deviation with the value triangle left open: the finding stays until people have filled it in and agreed, and
 * KWA-06 says what is missing. Undefined where one cannot deviate, or where a deviation stands already.
 */
export function deviationFrom(plan: PlanModel, finding: Finding): NewDeviation | undefined {
  const { rule, subject, accepted } = finding;
  const isFit = !accepted && !ABOUT_DEVIATING.has(subject.kind) && mayDeviate(finding, ruleOf(rule));
  if (!isFit || plan.facts.deviations.some((one) => one.rule === rule && isAbout(one.subject, finding))) {
    return undefined;
  }
  const name = NAMEABLE.has(subject.kind) && subject.name !== '' ? subject.name : undefined;
  const about = name === undefined ? '' : ` bij ${name}`;
  const statement = [
    `afwijking ${rule}${about} {`,
    '  omdat ""',
    '  rendement ""',
    '  legitimering ""',
    '  betrokkenheid ""',
    '}',
  ].join('\n');
  return { rule, subject: name, changes: [statementAfter(plan.facts, lastOf(plan, subject), statement)] };
}

function isAbout(about: Fact | undefined, { subject, related }: Finding): boolean {
  return about === undefined || about === subject || related.some(({ fact }) => fact === about);
}

/** With the other deviations, or else with what it is about. */
function lastOf({ facts }: PlanModel, subject: Fact): Fact {
  const isOwn = subject.place.uri === facts.header.place.uri && subject.kind !== 'plan';
  return facts.deviations.at(-1) ?? (isOwn ? subject : (facts.lines.at(-1) ?? facts.header));
}
