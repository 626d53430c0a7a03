import type { Tariff } from './cost.js';
import { compare, div, type Fraction, fraction, fromInteger, mul } from './fraction.js';
import type { IndicativePrice, Service } from './law.js';
import { convert } from './units.js';

/** A tariff that lies far from every published price of a service. */
export interface UnusualPrice {
  readonly side: 'above' | 'below';
  /** The published price that is nearest to it. */
  readonly nearest: IndicativePrice;
}

/** More than a quarter above or below what was published is far (rules BUD-11). */
const MOST = fraction(5n, 4n);
const LEAST = fraction(3n, 4n);

/** Undefined when the tariff is usual, or nothing was published in a unit it can be compared with. */
export function unusualPrice(tariff: Tariff, service: Service): UnusualPrice | undefined {
  const published = service.indicativePrices.flatMap((price) => {
    const perUnit = priceIn(price.tariff, tariff);
    return perUnit ? [{ price, perUnit }] : [];
  });
  const sorted = published.toSorted((a, b) => compare(a.perUnit, b.perUnit));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) {
    return undefined;
  }
  const asked = fromInteger(tariff.price);
  if (compare(asked, mul(highest.perUnit, MOST)) > 0) {
    return { side: 'above', nearest: highest.price };
  }
  return compare(asked, mul(lowest.perUnit, LEAST)) < 0 ? { side: 'below', nearest: lowest.price } : undefined;
}

/** A published price in the unit of the tariff; undefined when they count different things. */
function priceIn(published: Tariff, asked: Tariff): Fraction | undefined {
  if (published.per === 'once' || asked.per === 'once') {
    return undefined;
  }
  const factor = convert(published.per, asked.per);
  return factor && div(fromInteger(published.price), factor);
}
