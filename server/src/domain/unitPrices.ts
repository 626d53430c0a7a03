import type { Tariff } from './cost.js';
import type { Fact } from './fact.js';

/** What one thing costs: an hour of someone, a day in a shelter, an eviction. */
export interface UnitPrice {
  readonly description: string;
  readonly tariff: Tariff;
}

/** What things cost in one year according to one source. Only for comparing: nothing in a plan is paid by it. */
export interface PriceList extends Fact {
  readonly kind: 'priceList';
  readonly label: string | undefined;
  readonly source: string | undefined;
  readonly year: number | undefined;
  /** In the order of the text. */
  readonly prices: readonly UnitPrice[];
}

/** The item of a list that a text names, whatever its capitals and spaces. */
export function priceCalled({ prices }: PriceList, description: string): UnitPrice | undefined {
  const wanted = plainName(description);
  return prices.find((price) => plainName(price.description) === wanted);
}

function plainName(description: string): string {
  return description.trim().replace(/\s+/g, ' ').toLowerCase();
}
