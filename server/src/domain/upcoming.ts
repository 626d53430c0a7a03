import type { Evaluation } from './coordination.js';
import type { Day } from './day.js';
import type { PlanModel } from './plan.js';

/** An evaluation with its day. */
export interface DatedEvaluation {
  readonly evaluation: Evaluation;
  readonly date: Day;
}

/** The first evaluation of the plan on or after the day on which it is read that was not held already. */
export function nextEvaluation({ facts }: PlanModel): DatedEvaluation | undefined {
  return facts.evaluations
    .flatMap((evaluation) => {
      const { date, heldOn } = evaluation;
      return date !== undefined && date >= facts.today && heldOn === undefined ? [{ evaluation, date }] : [];
    })
    .toSorted((a, b) => a.date - b.date)[0];
}
