import fc from 'fast-check';
import { addDays, type Day, dayFromNumber } from '../../server/src/domain/day.js';
import { type Fraction, fraction } from '../../server/src/domain/fraction.js';
import { type Cents, cents, MAX_CENTS } from '../../server/src/domain/money.js';
import type { Period } from '../../server/src/domain/period.js';
import { day } from './given.js';

export function dayBetween(first: string, last: string): fc.Arbitrary<Day> {
  return fc.integer({ min: day(first), max: day(last) }).map(dayFromNumber);
}

export const anyDay: fc.Arbitrary<Day> = dayBetween('1900-01-01', '9999-12-31');

export const planDay: fc.Arbitrary<Day> = dayBetween('2015-01-01', '2040-12-31');

export const planPeriod: fc.Arbitrary<Period> = fc
  .tuple(planDay, fc.nat(1500))
  .map(([from, more]) => ({ from, to: addDays(from, more) }));

/** A plan's period with a day that cuts it into two parts that both have days. */
export const cutPeriod: fc.Arbitrary<{ readonly whole: Period; readonly cut: Day }> = fc
  .tuple(planDay, fc.integer({ min: 1, max: 800 }), fc.nat(800))
  .map(([from, first, second]) => ({
    whole: { from, to: addDays(from, first + second) },
    cut: addDays(from, first),
  }));

/** Short periods close together, so that they often overlap or touch. */
export const crowdedPeriods: fc.Arbitrary<readonly Period[]> = fc.array(
  fc
    .tuple(dayBetween('2026-01-01', '2026-03-31'), fc.nat(20))
    .map(([from, more]) => ({ from, to: addDays(from, more) })),
  { maxLength: 12 },
);

export const amount: fc.Arbitrary<Cents> = fc.integer({ min: 0, max: MAX_CENTS }).map(cents);

export const householdAmount: fc.Arbitrary<Cents> = fc.integer({ min: 0, max: 20_000_000 }).map(cents);

export const smallFraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt(-10_000n, 10_000n), fc.bigInt(1n, 400n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
