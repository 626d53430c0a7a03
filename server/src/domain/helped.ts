import type { Person } from './parties.js';
import type { PlanModel } from './plan.js';

/** Everyone for whom the plan arranges help or sets a goal, in the order of the text. */
export function helpedPersons({ facts }: PlanModel): readonly Person[] {
  const named = new Set([...facts.lines, ...facts.goals].flatMap(({ persons }) => persons));
  return facts.persons.filter((person) => named.has(person));
}
