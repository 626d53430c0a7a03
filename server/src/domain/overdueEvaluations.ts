import type { Evaluation } from './coordination.js';
import type { Day } from './day.js';
import type { DatedEvaluation } from './nextEvaluation.js';
import type { PlanModel } from './plan.js';

/**
 * Evaluations whose day has passed and of which nothing says that they were held, the oldest first. One that was held on
 * that day or later, of the whole plan or of the same goals, has taken its place.
 */
export function overdueEvaluations(plan: PlanModel, today: Day): readonly DatedEvaluation[] {
  const { evaluations } = plan.facts;
  return evaluations
    .flatMap((evaluation) => {
      const { date, heldOn, unclear } = evaluation;
      const isOpen = date !== undefined && date < today && heldOn === undefined && !unclear.has('gehouden');
      return isOpen && !evaluations.some((other) => replaces(other, evaluation, date)) ? [{ evaluation, date }] : [];
    })
    .toSorted((a, b) => a.date - b.date);
}

function replaces(other: Evaluation, missed: Evaluation, date: Day): boolean {
  const isLater = other.heldOn !== undefined && other.heldOn >= date;
  const coversGoals =
    other.goals.length === 0 || (missed.goals.length > 0 && missed.goals.every((goal) => other.goals.includes(goal)));
  return isLater && coversGoals;
}
