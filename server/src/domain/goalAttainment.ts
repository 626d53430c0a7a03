import type { Day } from './day.js';
import { compare, div, fraction, subtractFraction, ZERO } from './fraction.js';
import type { Goal, Measurement } from './goals.js';
import type { Policy } from './policy.js';

/** Where a goal stands on its scale from -2 to +2 (Goal Attainment Scaling, rules §4). */
export interface GoalAttainment {
  readonly step: number;
  readonly on: Day;
  /** A judgement of people, or read off the last measurement. */
  readonly from: 'score' | 'measurement';
  /** A measurement that passes the target does not tell how far: the step is this one or a higher one. */
  readonly orHigher: boolean;
}

/** Convention differs: a goal starts on -2, or on -1 so that there is room to get worse. The guide chooses. */
const USUAL_START = -2;

function goalStart({ goalStart: chosen }: Policy): number {
  return chosen ?? USUAL_START;
}

/** Whether a goal is written with a scale: a step described, or a step scored. */
export function usesScale({ scale, scores }: Goal): boolean {
  return scale.size > 0 || scores.length > 0;
}

/**
 * The latest of what people scored and what was measured; on the same day the score. A measurement gives the start of
 * the scale as long as nothing changed for the better, -1 on the way, and 0 when the target is reached. Undefined when
 * neither can tell.
 */
export function goalAttainment(goal: Goal, policy: Policy): GoalAttainment | undefined {
  const scored = goal.scores.at(-1);
  const measured = attainmentMeasured(goal, goalStart(policy));
  return scored && (!measured || scored.day >= measured.on)
    ? { step: scored.step, on: scored.day, from: 'score', orHigher: false }
    : measured;
}

function attainmentMeasured(goal: Goal, start: number): GoalAttainment | undefined {
  const last = goal.indicator?.measurements.at(-1);
  const part = last && partOfTheWay(goal, last);
  if (!last || !part) {
    return undefined;
  }
  const toTarget = compare(part, fraction(1n, 1n));
  const step = toTarget >= 0 ? 0 : stepBelowTarget(compare(part, ZERO), start);
  return { step, on: last.day, from: 'measurement', orHigher: toTarget > 0 };
}

/** Worse than the start is -2, whatever the convention. */
function stepBelowTarget(toBaseline: -1 | 0 | 1, start: number): number {
  return toBaseline > 0 ? -1 : toBaseline === 0 ? start : -2;
}

function partOfTheWay({ baseline, target }: Goal, { value }: Measurement): ReturnType<typeof div> | undefined {
  return baseline && target && compare(baseline, target) !== 0
    ? div(subtractFraction(value, baseline), subtractFraction(target, baseline))
    : undefined;
}
