import type { Fact } from '../domain/fact.js';
import type { Fix, RelatedFact, Severity } from '../domain/finding.js';
import type { Intervention } from '../domain/intervention.js';
import type { Cents } from '../domain/money.js';
import type { Period } from '../domain/period.js';
import type { Place } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import type { RuleDescription } from '../domain/ruleDescription.js';
import type { Texts } from '../domain/texts.js';

/** What a rule has found, before precedence is settled. */
export interface Report {
  /** The fact it stands on. */
  readonly subject: Fact;
  /** Where it is shown; the subject's name when not given. */
  readonly place?: Place;
  readonly related?: readonly RelatedFact[];
  /** The days of the conflict; precedence may cut them. */
  readonly overlap?: Period;
  /** The line whose cost over the overlap is the money in the conflict. */
  readonly costOf?: Intervention;
  /** The money in the conflict when it is not the cost of a line over the overlap. */
  readonly amount?: Cents;
  /** The same, when it depends on the days that precedence and the law leave. */
  readonly amountDuring?: (days: Period) => Cents | undefined;
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  readonly message: (details: { readonly overlap: Period | undefined; readonly amount: Cents | undefined }) => Texts;
  readonly fixes?: (details: { readonly overlap: Period | undefined }) => readonly Fix[];
}

/** One rule of the catalogue, complete: what it checks, why, since when, and what it says. */
export interface Rule<Code extends string = string> extends RuleDescription<Code> {
  readonly check: (plan: PlanModel) => Iterable<Report>;
}

/** Keeps a rule's code as a literal type, so that the registry knows every code. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
