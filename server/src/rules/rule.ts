import { type Day, FOREVER } from '../domain/day.js';
import type { Fact } from '../domain/fact.js';
import type { Fix, RelatedFact, Severity } from '../domain/finding.js';
import type { Intervention } from '../domain/intervention.js';
import type { Cents } from '../domain/money.js';
import type { Period } from '../domain/period.js';
import type { Place } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import type { Texts } from '../domain/texts.js';

/**
 * How sure the catalogue is of a source:
 * `read` in the consolidated text (of the year in `readIn`), `web` on a public page,
 * `known-high`, `known-medium`, `known-low` from knowledge, `practice` for a norm of the field that no statute prescribes,
 * `product` for a choice of this product.
 */
export type Certainty = 'read' | 'web' | 'known-high' | 'known-medium' | 'known-low' | 'practice' | 'product';

export interface Source {
  /** The law or other source, as it is cited: `Wlz`, `Besluit zorgverzekering`, `1Gezin1Plan`. */
  readonly title: string;
  /** Article and paragraph, as it is cited: `art. 3.2.3 lid 1`. */
  readonly article?: string;
  readonly certainty: Certainty;
  /** Year of the consolidated text that was read. */
  readonly readIn?: number;
  readonly url?: string;
  readonly note?: Texts;
}

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
export interface Rule<Code extends string = string> {
  readonly code: Code;
  readonly title: Texts;
  readonly severity: Severity;
  /** What is checked and what is allowed, in a few plain sentences. */
  readonly explanation: Texts;
  readonly sources: readonly Source[];
  /** First day in force; always when not given. */
  readonly from?: Day;
  /** Last day in force. */
  readonly until?: Day;
  /** Says nothing until a municipality's guide asks for it (`beleid { regel … }`). */
  readonly offByDefault?: boolean;
  /**
   * Whether a plan may deviate from it with a reason (`afwijking`). When not given: from a warning or information, not
   * from an error. `motivated`: also from an error, where the catalogue names a motivated exception. `never`: not at all.
   */
  readonly deviation?: 'never' | 'motivated';
  /** Codes of rules that stay silent about the same fact on the days on which this rule reports it. */
  readonly precedes?: readonly string[];
  /** Stays silent on days on which its subject or a related line already has an error. */
  readonly yieldsToErrors?: boolean;
  readonly check: (plan: PlanModel) => Iterable<Report>;
}

/** Keeps a rule's code as a literal type, so that the registry knows every code. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
