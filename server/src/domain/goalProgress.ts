import { compare, div, type Fraction, floor, fraction, mul, subtractFraction, ZERO } from './fraction.js';
import type { Goal, Measurement } from './goals.js';

/** How far a goal has come from where it began to where it wants to be. */
export interface GoalProgress {
  readonly last: Measurement;
  /** Whole percent of the way, rounded down, so that 100 means reached; below 0 when it went the wrong way, above 100 when it went further. */
  readonly percent: number;
  readonly reached: boolean;
}

/** Undefined when the goal has no indicator with a measurement, no beginning or end, or nothing to change between them. */
export function goalProgress({ indicator, baseline, target }: Goal): GoalProgress | undefined {
  const last = indicator?.measurements.at(-1);
  if (!last || !baseline || !target || compare(baseline, target) === 0) {
    return undefined;
  }
  const part: Fraction = div(subtractFraction(last.value, baseline), subtractFraction(target, baseline));
  return {
    last,
    percent: Number(floor(mul(part, fraction(100n, 1n)))),
    reached: compare(subtractFraction(part, fraction(1n, 1n)), ZERO) >= 0,
  };
}
