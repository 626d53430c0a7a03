import type { Person } from './parties.js';
import type { PlanModel } from './plan.js';

/** Someone's partner, whichever of the two the plan writes it with. */
export function partnersOf(plan: PlanModel, person: Person): readonly Person[] {
  return plan.facts.persons.filter((other) => other.partner === person || person.partner === other);
}
