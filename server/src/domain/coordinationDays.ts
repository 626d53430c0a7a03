import type { Coordination, Deputy } from './coordination.js';
import { days, overlap } from './period.js';
import type { PlanModel } from './plan.js';

/** How many days of the plan someone coordinates, or stands in. */
export interface DaysOfPlan {
  readonly covered: number;
  readonly whole: number;
}

/** Undefined when the days of the post or of the plan are not known. */
export function daysOfPlan({ facts }: PlanModel, { period }: Coordination | Deputy): DaysOfPlan | undefined {
  if (!facts.period || !period) {
    return undefined;
  }
  const shared = overlap(facts.period, period);
  return { covered: shared ? days(shared) : 0, whole: days(facts.period) };
}
