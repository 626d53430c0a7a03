import { addMonths } from './day.js';
import type { Goal } from './goals.js';
import type { PlanModel } from './plan.js';
import type { Policy } from './policy.js';

const USUAL_MONTHS = 6;

/** Months within which a plan is evaluated: what the guide says, else six (1Gezin1Plan, a norm of the field). */
export function evaluationMonths(policy: Policy): number {
  return policy.evaluationMonths ?? USUAL_MONTHS;
}

/**
 * Whether a goal is evaluated no later than so many months after the first day of the plan: on its own evaluation date,
 * or in an evaluation of the whole plan or of this goal. True when an evaluation could not be read.
 */
export function evaluatedBy(plan: PlanModel, goal: Goal, months: number): boolean {
  const { evaluations, period, unreadable } = plan.facts;
  const applicable = evaluations.filter(({ goals }) => goals.length === 0 || goals.includes(goal));
  if (unreadable.has('Evaluation') || applicable.some(({ date }) => date === undefined)) {
    return true;
  }
  const dates = [goal.evaluationDate, ...applicable.map(({ date }) => date)].flatMap((date) => date ?? []);
  const last = period && addMonths(period.from, months);
  return dates.some((date) => last === undefined || date <= last);
}
