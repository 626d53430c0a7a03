import type { PlanModel } from './plan.js';

/**
 * Works something out about a plan once, however many rules ask for it in a row. Only the plan that was asked about
 * last is remembered, so that nothing of a plan stays behind for long.
 */
export function oncePerPlan<Result>(workOut: (plan: PlanModel) => Result): (plan: PlanModel) => Result {
  let last: { readonly plan: PlanModel; readonly result: Result } | undefined;
  return (plan) => {
    if (last?.plan !== plan) {
      last = { plan, result: workOut(plan) };
    }
    return last.result;
  };
}
