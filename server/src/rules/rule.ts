import { type Day, FOREVER } from '../domain/day.js';
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

/** The first day of a rule that rests on a bill: no law yet, so it says nothing about any plan. */
export const NOT_IN_FORCE: Day = FOREVER;

/** One rule of the catalogue, complete: what it checks, why, since when, and what it says. */
export interface Rule<Code extends string = string> extends RuleDescription<Code> {
  /** Says nothing until a municipality's guide asks for it (`beleid { regel … }`). */
  readonly offByDefault?: boolean;
  /**
   * Whether a plan may deviate from it with a reason (`afwijking`). When not given: from a warning or information, not
   * from an error. `motivated`: also from an error, where the catalogue names a motivated exception. `never`: not at all.
   */
  readonly deviation?: 'never' | 'motivated';
  readonly check: (plan: PlanModel) => Iterable<Report>;
}

/** Keeps a rule's code as a literal type, so that the registry knows every code. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
