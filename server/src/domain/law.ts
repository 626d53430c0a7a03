import type { Tariff } from './cost.js';
import { addDays, type Day, earliest, FOREVER } from './day.js';
import type { Fact } from './fact.js';
import type { Cents } from './money.js';
import { overlap, type Period, period } from './period.js';
import type { CareFunction } from './vocabulary/careLists.js';

/** A law as a funding stream: who carries it out, who decides, in which forms. */
export interface Law extends Fact {
  readonly kind: 'law';
  readonly label: string | undefined;
  /** sociaal, zorg, justitie, onderwijs, … */
  readonly domain: string | undefined;
  readonly executors: readonly string[];
  readonly decisionKinds: readonly string[];
  readonly routes: readonly string[];
  readonly forms: readonly string[];
  readonly payment: string | undefined;
  readonly source: string | undefined;
}

/** A law that may pay for a service, from `lower` years on and below `upper` years. */
export interface Permission {
  readonly law: Law;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** A price that was published somewhere: for "far from usual" only, never a tariff. */
export interface IndicativePrice {
  readonly tariff: Tariff;
  /** Who published it, and the year. */
  readonly source: string | undefined;
}

export interface Service extends Fact {
  readonly kind: 'service';
  readonly label: string | undefined;
  readonly functions: readonly CareFunction[];
  readonly permissions: readonly Permission[];
  /** Units as written in the law document, in the singular. */
  readonly units: readonly string[];
  readonly decisionKinds: readonly string[];
  readonly indicativePrices: readonly IndicativePrice[];
  /** The usual ages, where narrower than what a law can pay: from `lower` years on, below `upper` years. */
  readonly ages: { readonly lower: number | undefined; readonly upper: number | undefined } | undefined;
  readonly source: string | undefined;
}

export interface StatutoryAmount extends Fact {
  readonly kind: 'statutoryAmount';
  readonly label: string | undefined;
  /** Ascending by day; each amount holds from its day until the next, or through `to` where the source says no more. */
  readonly values: readonly { readonly from: Day; readonly to: Day | undefined; readonly amount: Cents }[];
  readonly source: string | undefined;
}

/** The amounts recorded for a period, each with its days; days for which none is recorded are left out. */
export function amountsDuring(
  amount: StatutoryAmount | undefined,
  within: Period,
): readonly { readonly period: Period; readonly amount: Cents }[] {
  const values = amount?.values ?? [];
  return values.flatMap(({ from, to, amount: value }, position) => {
    const next = values[position + 1];
    const last = earliest(to ?? FOREVER, next ? addDays(next.from, -1) : FOREVER);
    const holds = period(from, last);
    const shared = holds && overlap(holds, within);
    return shared ? [{ period: shared, amount: value }] : [];
  });
}

/** The amount in force on a day; undefined on days for which none is recorded. */
export function amountOn(amount: StatutoryAmount, day: Day): Cents | undefined {
  const last = amount.values.findLast(({ from }) => from <= day);
  return last === undefined || (last.to !== undefined && last.to < day) ? undefined : last.amount;
}
