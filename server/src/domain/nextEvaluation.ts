import type { Evaluation } from './coordination.js';
import type { Day } from './day.js';
import type { PlanModel } from './plan.js';

/** An evaluation of which the day is known. */
export interface DatedEvaluation {
  readonly evaluation: Evaluation;
  readonly date: Day;
}

/** The first evaluation on or after a day that has not been held yet; undefined when none is planned. */
export function nextEvaluation(plan: PlanModel, today: Day): DatedEvaluation | undefined {
  return plan.facts.evaluations
    .flatMap((evaluation) => {
      const { date, heldOn } = evaluation;
      return date !== undefined && date >= today && heldOn === undefined ? [{ evaluation, date }] : [];
    })
    .toSorted((a, b) => a.date - b.date)[0];
}
