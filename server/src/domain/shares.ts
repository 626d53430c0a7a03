import { add, compare, div, type Fraction, floor, fromInteger, mul, subtractFraction, ZERO } from './fraction.js';
import { type Cents, cents } from './money.js';

/** The positions that get one cent more: the largest remainders, the first written among equals. */
function positionsOfLargest(remainders: readonly Fraction[], count: number): ReadonlySet<number> {
  const byRemainder = remainders
    .map((remainder, position) => ({ remainder, position }))
    .toSorted((a, b) => compare(b.remainder, a.remainder) || a.position - b.position);
  return new Set(byRemainder.slice(0, count).map(({ position }) => position));
}

/**
 * Splits an amount in proportion to the weights, without losing or inventing a cent:
 * each share is rounded down and the cents left over go to the largest remainders,
 * ties to the first written (rule catalogue §7(2)). The shares of a negative total
 * mirror those of the positive one.
 *
 * Weights are percentages; that they sum to 100 is the caller's to check. Undefined
 * when they cannot divide anything: none, a negative one, or all 0.
 */
export function splitCents(total: Cents, weights: readonly Fraction[]): readonly Cents[] | undefined {
  const sum = weights.reduce(add, ZERO);
  if (compare(sum, ZERO) === 0 || weights.some((weight) => compare(weight, ZERO) < 0)) {
    return undefined;
  }
  if (weights.length === 1) {
    return [total];
  }
  const size = fromInteger(Math.abs(total));
  const exact = weights.map((weight) => div(mul(size, weight), sum));
  const whole = exact.map((share) => Number(floor(share)));
  const remainders = exact.map((share) => subtractFraction(share, fromInteger(floor(share))));
  const leftOver = Math.abs(total) - whole.reduce((a, b) => a + b, 0);
  const oneMore = positionsOfLargest(remainders, leftOver);
  const sign = total < 0 ? -1 : 1;
  return whole.map((share, position) => cents(sign * (oneMore.has(position) ? share + 1 : share)));
}
