import type { Day } from './day.js';
import { compare, div, type Fraction, fromInteger, subtractFraction, ZERO } from './fraction.js';
import type { Goal, Measurement } from './goals.js';

/** How far a goal is: `noMeasurement` when nothing was measured, `noTarget` when it does not say from what to what. */
export type ProgressState = 'reached' | 'closer' | 'unchanged' | 'further' | 'noMeasurement' | 'noTarget';

export interface GoalProgress {
  readonly state: ProgressState;
  /** What counts now: the last measurement that is not in the future. */
  readonly latest: Measurement | undefined;
  /** The part of the way from baseline to target, 0 to 1; 0 when it went the other way. */
  readonly part: Fraction | undefined;
}

const ONE = fromInteger(1n);

/** Where a goal stands on a day, by the measurements recorded until then. */
export function goalProgress(goal: Goal, today: Day): GoalProgress {
  const latest = goal.indicator?.measurements.findLast(({ day }) => day <= today);
  const { baseline, target } = goal;
  if (!latest) {
    return { state: 'noMeasurement', latest, part: undefined };
  }
  if (!baseline || !target || compare(baseline, target) === 0) {
    return { state: 'noTarget', latest, part: undefined };
  }
  const way = div(subtractFraction(latest.value, baseline), subtractFraction(target, baseline));
  return { state: stateAfter(way), latest, part: clamped(way) };
}

function stateAfter(way: Fraction): ProgressState {
  if (compare(way, ONE) >= 0) {
    return 'reached';
  }
  const direction = compare(way, ZERO);
  return direction > 0 ? 'closer' : direction < 0 ? 'further' : 'unchanged';
}

function clamped(way: Fraction): Fraction {
  return compare(way, ZERO) < 0 ? ZERO : compare(way, ONE) > 0 ? ONE : way;
}
