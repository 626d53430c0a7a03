import type { Day } from './day.js';
import type { DatedEvaluation } from './nextEvaluation.js';
import type { PlanModel } from './plan.js';

/** Evaluations whose day has passed and of which nothing says that they were held, the oldest first. */
export function overdueEvaluations(plan: PlanModel, today: Day): readonly DatedEvaluation[] {
  return plan.facts.evaluations
    .flatMap((evaluation) => {
      const { date, heldOn, unclear } = evaluation;
      const isOpen = date !== undefined && date < today && heldOn === undefined && !unclear.has('gehouden');
      return isOpen ? [{ evaluation, date }] : [];
    })
    .toSorted((a, b) => a.date - b.date);
}
