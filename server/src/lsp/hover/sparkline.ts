import { compare, div, type Fraction, floor, fromInteger, mul, subtractFraction, ZERO } from '../../domain/fraction.js';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const FULL = '█';
const EMPTY = '░';
const CELLS = 10;

/** A bar per value, as high as the value is above zero; nothing for fewer than two values, which show no course. */
export function sparkline(values: readonly Fraction[]): string | undefined {
  const sorted = [ZERO, ...values].toSorted(compare);
  const [lowest = ZERO, highest = ZERO] = [sorted[0], sorted.at(-1)];
  const range = subtractFraction(highest, lowest);
  if (values.length < 2) {
    return undefined;
  }
  return values
    .map((value) => {
      const part = compare(range, ZERO) === 0 ? ZERO : div(subtractFraction(value, lowest), range);
      return BARS[Number(floor(mul(part, fromInteger(BARS.length - 1))))];
    })
    .join('');
}

/** `█████░░░░░` for 50; less than nothing is empty, more than everything is full. */
export function progressBar(percent: number): string {
  const filled = Math.max(0, Math.min(CELLS, Math.floor(percent / CELLS)));
  return FULL.repeat(filled) + EMPTY.repeat(CELLS - filled);
}
