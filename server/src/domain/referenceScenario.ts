import type { Fact } from './fact.js';
import type { Cents } from './money.js';
import type { Period } from './period.js';

/** Something that would have been paid for without the plan. */
export interface ReferencePost {
  readonly description: string;
  readonly amount: Cents | undefined;
  /** Where the price comes from. */
  readonly source: string | undefined;
  /** The year of the price. */
  readonly year: number | undefined;
}

/** How a life domain would have changed without the plan, in scores of the Zelfredzaamheid-Matrix (1–5). */
export interface ReferenceEffect {
  readonly domain: string;
  readonly baseline: number;
  readonly expected: number;
}

/** The Effectencalculator's other scenario: what would have happened, and what it would have cost, without the plan. */
export interface ReferenceScenario extends Fact {
  readonly kind: 'referenceScenario';
  /** The plan's own period when not written. */
  readonly period: Period | undefined;
  readonly posts: readonly ReferencePost[];
  /** Effects of which both scores are known. */
  readonly effects: readonly ReferenceEffect[];
  readonly explanation: string | undefined;
}
