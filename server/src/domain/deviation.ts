import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Law } from './law.js';
import type { Cents } from './money.js';
import type { Party } from './parties.js';

/** A deliberate deviation from a rule, with the value triangle: rendement, legitimering, betrokkenheid. */
export interface Deviation extends Fact {
  readonly kind: 'deviation';
  /** The rule's code as written. */
  readonly rule: string | undefined;
  /** What it is about; the whole plan when nothing is written. */
  readonly subject: Fact | undefined;
  readonly reason: string | undefined;
  /** What life should look like in a year, in the family's words (rules §4, Doorbraakmethode). */
  readonly perspective: string | undefined;
  /** What all help to the household costs now in a year. */
  readonly yearlyCost: Cents | undefined;
  /** Rendement: what the standard route costs and what this one costs. */
  readonly standardCost: Cents | undefined;
  readonly bespokeCost: Cents | undefined;
  readonly returnText: string | undefined;
  readonly legitimacy: string | undefined;
  readonly involvement: string | undefined;
  readonly approvedBy: Party | undefined;
  readonly approvedOn: Day | undefined;
  readonly signal: string | undefined;
}

/** A barrier sent to whoever makes the policy. */
export interface Signal extends Fact {
  readonly kind: 'signal';
  readonly label: string | undefined;
  readonly rule: string | undefined;
  readonly law: Law | undefined;
  readonly addressee: string | undefined;
  readonly sentOn: Day | undefined;
}
