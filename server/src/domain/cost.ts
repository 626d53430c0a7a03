import { div, type Fraction, fromInteger, mul, roundHalfUp } from './fraction.js';
import { type Cents, centsFromBigInt } from './money.js';
import type { Period } from './period.js';
import { unitsIn } from './proration.js';
import { convert, isTimeUnit, type TimeUnit, type Unit } from './units.js';

/** `per 2 weken` is `{ count: 2, unit: 'week' }`; `count` is a whole number of at least 1. */
export interface Rhythm {
  readonly count: number;
  readonly unit: TimeUnit;
}

/** `4 dagdelen per week`, or `12 uur in totaal` (also `eenmalig`) when `per` is `once`. */
export interface Volume {
  readonly amount: Fraction;
  readonly unit: Unit;
  readonly per: Rhythm | 'once';
}

/** `€ 46,15 per dagdeel`, or `€ 640,00 in totaal` (also `eenmalig`) when `per` is `once`. */
export interface Tariff {
  readonly price: Cents;
  readonly per: Unit | 'once';
}

/**
 * - `ok`: `exact` in cents and not rounded; `cents` rounded once, half up.
 * - `unitMismatch`: the volume is counted in something the tariff does not price.
 * - `needsVolume`: a price per hour, but no hours.
 * - `tooLarge`: more than `MAX_CENTS`.
 */
export type LineCost =
  | { readonly kind: 'ok'; readonly exact: Fraction; readonly cents: Cents }
  | { readonly kind: 'unitMismatch'; readonly volumeUnit: Unit; readonly tariffUnit: Unit }
  | { readonly kind: 'needsVolume'; readonly tariffUnit: Unit }
  | { readonly kind: 'tooLarge'; readonly exact: Fraction };

/** The rhythm, or undefined unless `count` is a whole number of at least 1. */
export function rhythm(count: number, unit: TimeUnit): Rhythm | undefined {
  return Number.isSafeInteger(count) && count >= 1 ? { count, unit } : undefined;
}

/** How often the rhythm comes round in the period; part of a round counts as that part. */
export function roundsIn(per: Rhythm | 'once', p: Period): Fraction {
  return per === 'once' ? fromInteger(1n) : div(unitsIn(p, per.unit), fromInteger(per.count));
}

/** How much is delivered in the period, in the volume's own unit. */
export function amountIn(volume: Volume, p: Period): Fraction {
  return mul(volume.amount, roundsIn(volume.per, p));
}

function times(price: Cents, quantity: Fraction): LineCost {
  const exact = mul(fromInteger(price), quantity);
  const rounded = centsFromBigInt(roundHalfUp(exact));
  return rounded === undefined ? { kind: 'tooLarge', exact } : { kind: 'ok', exact, cents: rounded };
}

/**
 * What a line costs in a period: amount × price × number of units, exactly, rounded
 * once (rule catalogue §3L). For a part of the line's period it gives the part's
 * cost; a one-off amount is never prorated (§7(4)).
 *
 * A price in total is the price of the whole line, whatever its volume. A price per
 * month, day … needs no volume: it runs as long as the period.
 */
export function lineCost(volume: Volume | undefined, tariff: Tariff, p: Period): LineCost {
  const { price, per } = tariff;
  if (per === 'once') {
    return times(price, fromInteger(1n));
  }
  if (volume === undefined) {
    return isTimeUnit(per) ? times(price, unitsIn(p, per)) : { kind: 'needsVolume', tariffUnit: per };
  }
  const factor = convert(volume.unit, per);
  return factor === undefined
    ? { kind: 'unitMismatch', volumeUnit: volume.unit, tariffUnit: per }
    : times(price, mul(amountIn(volume, p), factor));
}
