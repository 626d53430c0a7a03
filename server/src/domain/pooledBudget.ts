import { isAbsent } from './fact.js';
import type { HouseholdBudget } from './funding.js';
import type { Law } from './law.js';
import { oncePerPlan } from './oncePerPlan.js';
import { isOutsideHouseholdBudget } from './plan.js';

/** One budget for the household that several laws draw on, without a part for each (ontschot budget). */
export interface PooledBudget {
  readonly budget: HouseholdBudget;
  /** The laws that pay from it, in the order in which the lines first name them. */
  readonly laws: readonly Law[];
}

/** Undefined when a funding stream has a budget of its own, at most one law pays, or it cannot be known. */
export const pooledBudget = oncePerPlan((plan): PooledBudget | undefined => {
  const { householdBudget: budget, streams, unreadable } = plan.facts;
  const laws = [...plan.lawTotals].flatMap(([law, total]) =>
    total > 0 && !isOutsideHouseholdBudget(law) ? [law] : [],
  );
  const isPooled =
    budget?.amount !== undefined &&
    laws.length > 1 &&
    streams.every((stream) => isAbsent(stream, 'budget')) &&
    !unreadable.has('FundingStream');
  return isPooled ? { budget, laws } : undefined;
});
