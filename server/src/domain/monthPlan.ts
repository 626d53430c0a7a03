import { addDays, addMonths, type Day, startOfMonth } from './day.js';
import type { Intervention } from './intervention.js';
import type { NetworkMember } from './parties.js';
import { overlap, type Period } from './period.js';
import type { PlanModel } from './plan.js';

/** What happens in one calendar month, each in the order of the text. */
export interface MonthPlan {
  readonly month: Period;
  readonly network: readonly NetworkMember[];
  readonly lines: readonly Intervention[];
}

/** The calendar month in which a day falls. */
function monthOf(day: Day): Period {
  const from = startOfMonth(day);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** Who does something in the month of a day; someone of the network without a period takes part all through the plan. */
export function monthPlan(plan: PlanModel, day: Day): MonthPlan {
  const month = monthOf(day);
  const within = (period: Period | undefined): boolean => period !== undefined && overlap(period, month) !== undefined;
  const inPlan = plan.facts.period === undefined || within(plan.facts.period);
  return {
    month,
    network: plan.facts.network.filter(({ period }) => (period ? within(period) : inPlan)),
    lines: plan.facts.lines.filter(({ period }) => within(period)),
  };
}
