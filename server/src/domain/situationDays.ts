import type { Situation } from './coordination.js';
import type { Person } from './parties.js';
import type { Period } from './period.js';
import type { PlanModel } from './plan.js';

/** Days that someone spends in one place. */
export interface SituationDays {
  readonly period: Period;
  readonly situation: Situation;
}

/** A person's stays of these sorts, in the order of the text; a stay without known days is left out. */
export function situationDays(plan: PlanModel, person: Person, sorts: ReadonlySet<string>): readonly SituationDays[] {
  return plan.facts.situations.flatMap((situation) => {
    const { period, sort } = situation;
    return situation.person === person && period && sort !== undefined && sorts.has(sort)
      ? [{ period, situation }]
      : [];
  });
}
