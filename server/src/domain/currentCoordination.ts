import type { Coordination } from './coordination.js';
import type { Day } from './day.js';
import { contains } from './period.js';
import type { PlanModel } from './plan.js';

/** Where a day lies with regard to a plan; `unknown` when the plan's period is not known. */
export type PlanTime = 'past' | 'current' | 'future' | 'unknown';

export function planTimeOn({ facts: { period } }: PlanModel, day: Day): PlanTime {
  if (!period) {
    return 'unknown';
  }
  return day > period.to ? 'past' : day < period.from ? 'future' : 'current';
}

/**
 * Who coordinates a plan as seen from a day: on that day, before the plan starts on its first day, and after it has ended
 * on its last. More than one when posts overlap; empty when there is a gap or the days are not known.
 */
export function coordinationsOn(plan: PlanModel, day: Day): readonly Coordination[] {
  const { period: whole } = plan.facts;
  const seen = whole && day < whole.from ? whole.from : whole && day > whole.to ? whole.to : day;
  return plan.coordinators.filter(({ period }) => period !== undefined && contains(period, seen));
}
