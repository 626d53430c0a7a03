import type { Day } from '../../domain/day.js';
import { div, type Fraction, subtractFraction } from '../../domain/fraction.js';
import { days, type Period } from '../../domain/period.js';

/** A coordinate of a picture: two decimals are finer than any screen. */
export function pictureNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Where a value lies on the way from `from` (0) to `to` (1), kept within it. For drawing only: not exact. */
export function ratio(value: Fraction, from: Fraction, to: Fraction): number {
  const { numerator, denominator } = div(subtractFraction(value, from), subtractFraction(to, from));
  return Math.min(1, Math.max(0, Number(numerator) / Number(denominator)));
}

/** The horizontal scale of a picture of days. */
export class DayScale {
  readonly #period: Period;
  readonly #left: number;
  readonly #width: number;

  constructor(period: Period, left: number, width: number) {
    this.#period = period;
    this.#left = left;
    this.#width = width;
  }

  /** Where a day begins. */
  start(day: Day): number {
    return this.#left + ((day - this.#period.from) / days(this.#period)) * this.#width;
  }

  /** Where a day ends. */
  end(day: Day): number {
    return this.#left + ((day + 1 - this.#period.from) / days(this.#period)) * this.#width;
  }
}
