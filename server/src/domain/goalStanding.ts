import { goalProgress } from './goalProgress.js';
import type { Goal, Measurement } from './goals.js';

/** How far a goal is: `noMeasurement` when nothing was measured, `noTarget` when it does not say from what to what. */
export type GoalStanding = 'reached' | 'closer' | 'unchanged' | 'further' | 'noMeasurement' | 'noTarget';

/** Where a goal stands by its last measurement. */
export function goalStanding(goal: Goal): { readonly standing: GoalStanding; readonly last: Measurement | undefined } {
  const last = goal.indicator?.measurements.at(-1);
  const progress = goalProgress(goal);
  if (!progress) {
    return { standing: last ? 'noTarget' : 'noMeasurement', last };
  }
  const { reached, percent } = progress;
  return { standing: reached ? 'reached' : percent > 0 ? 'closer' : percent < 0 ? 'further' : 'unchanged', last };
}
