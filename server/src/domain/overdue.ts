import { addDays, type Day, earliest } from './day.js';
import { type Period, period } from './period.js';
import type { PlanModel } from './plan.js';

/**
 * The days by which something came after its deadline; when it has not happened, the days until today, and no further
 * than the plan runs. Undefined when it is in time.
 */
export function overdueDays(plan: PlanModel, deadline: Day, happenedOn: Day | undefined): Period | undefined {
  const { today, period: planned } = plan.facts;
  return period(addDays(deadline, 1), happenedOn ?? earliest(today, planned?.to ?? today));
}
