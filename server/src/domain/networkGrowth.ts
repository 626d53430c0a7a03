import { type Day, earliest, latest } from './day.js';
import { compareNetworks, type NetworkChange, networkOn } from './network.js';
import type { PlanModel } from './plan.js';

/** The days between which a network is compared when nobody chose others. */
export interface ComparedDays {
  readonly from: Day;
  readonly to: Day;
}

/** From the plan's first day to the day on which it is read, at most its last; undefined without a period. */
export function comparedDays({ facts: { period, today } }: PlanModel): ComparedDays | undefined {
  return period && { from: period.from, to: latest(period.from, earliest(today, period.to)) };
}

/** Did the network grow since the plan began? Undefined as long as no day has passed, and without anyone in it. */
export function networkGrowth(plan: PlanModel): NetworkChange | undefined {
  const days = comparedDays(plan);
  return days && days.from < days.to && plan.facts.network.length > 0
    ? compareNetworks(networkOn(plan, days.from), networkOn(plan, days.to))
    : undefined;
}
