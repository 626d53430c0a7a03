import { amountIn } from './cost.js';
import { type Fraction, fromInteger, ZERO } from './fraction.js';
import type { Intervention } from './intervention.js';
import { days, overlap, type Period } from './period.js';
import type { Unit } from './units.js';

const BY_DAY: ReadonlySet<Unit | 'once'> = new Set<Unit | 'once'>(['etmaal', 'dag']);

/**
 * How many days and nights (etmalen) of stay a line gives within a period; 0 when it counts in something else.
 * A number in total counts on the line's first day.
 */
export function overnightStays({ period, volume, tariff }: Intervention, during: Period): Fraction {
  const shared = period && overlap(period, during);
  if (!shared) {
    return ZERO;
  }
  if (volume === undefined) {
    return tariff !== undefined && BY_DAY.has(tariff.per) ? fromInteger(days(shared)) : ZERO;
  }
  const countsHere = volume.per !== 'once' || shared.from === period.from;
  return countsHere && BY_DAY.has(volume.unit) ? amountIn(volume, shared) : ZERO;
}
