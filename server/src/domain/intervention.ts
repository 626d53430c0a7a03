import type { LineCost, Tariff, Volume } from './cost.js';
import type { Fact } from './fact.js';
import type { Fraction } from './fraction.js';
import type { Decision, FundingStream } from './funding.js';
import type { Goal } from './goals.js';
import type { Law, Service } from './law.js';
import type { Cents } from './money.js';
import type { Party, Person } from './parties.js';
import type { Period } from './period.js';

/** A part of a line's cost that one stream, or a law without a stream of its own, pays. */
export interface FundingShare {
  readonly law: Law | undefined;
  readonly stream: FundingStream | undefined;
  /** Part of the whole, between 0 and 1; undefined when the written percentages are unusable. */
  readonly share: Fraction | undefined;
}

/** A line of the plan: what, for whom, by whom, when, how much, paid by what, on which decision. */
export interface Intervention extends Fact {
  readonly kind: 'intervention';
  readonly label: string | undefined;
  readonly service: Service | undefined;
  readonly persons: readonly Person[];
  readonly providers: readonly Party[];
  /** Without a written end: through the plan's last day. */
  readonly period: Period | undefined;
  readonly volume: Volume | undefined;
  readonly tariff: Tariff | undefined;
  /** Whether the tariff comes from the provider's price list because the line gives none. */
  readonly tariffFromPriceList: boolean;
  readonly statedAmount: Cents | undefined;
  /** Pro memorie: known to come, without a price in this plan. */
  readonly estimate: boolean;
  readonly funding: readonly FundingShare[];
  readonly decisions: readonly Decision[];
  readonly form: string | undefined;
  readonly manager: Party | undefined;
  readonly natures: readonly string[];
  readonly causes: readonly string[];
  readonly costKind: string | undefined;
  readonly includesVat: boolean;
  /** What the law asks of a personal budget (pgb), in words. */
  readonly competence: string | undefined;
  readonly quality: string | undefined;
  readonly budgetPlan: string | undefined;
  readonly goals: readonly Goal[];
  readonly considered: ReadonlySet<string>;
  /** Who takes over when it stops. */
  readonly successors: readonly Party[];
  /** Why nobody has to take over, or how it goes on. */
  readonly afterwards: string | undefined;
  readonly motivation: string | undefined;
  /** Undefined when the line does not say enough to compute it. */
  readonly cost: LineCost | undefined;
}
