import type { Tariff, Volume } from './cost.js';
import type { Fact } from './fact.js';
import type { FundingStream } from './funding.js';
import type { Law } from './law.js';
import type { Cents } from './money.js';
import type { Period } from './period.js';
import type { PriceList } from './unitPrices.js';

/** Something that would have been paid for without the plan. */
export interface ReferencePost {
  readonly description: string;
  /** Rounded once; undefined when it cannot be computed. */
  readonly amount: Cents | undefined;
  /** So much of an item of a price list; undefined for a price of its own. */
  readonly listed: ListedPost | undefined;
  /** When it would have happened; the scenario's own period when not written. */
  readonly period: Period | undefined;
  /** Who would have paid; undefined when it does not say. */
  readonly payer: PostPayer | undefined;
  /** Where the price comes from. */
  readonly source: string | undefined;
  /** The year of the price. */
  readonly year: number | undefined;
}

/** A law, one of the plan's streams, or someone else in words, such as a housing corporation. */
export type PostPayer =
  | { readonly kind: 'law'; readonly law: Law | undefined; readonly stream: FundingStream | undefined }
  | { readonly kind: 'other'; readonly name: string };

export interface ListedPost {
  readonly list: PriceList | undefined;
  readonly volume: Volume;
  /** The price of the list; undefined when the list has no such item. */
  readonly tariff: Tariff | undefined;
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
