import type { Person } from './parties.js';
import type { PlanModel } from './plan.js';
import { NEEDS_A_GOAL } from './selfRelianceScores.js';
import { lifeDomains } from './vocabulary/householdLists.js';
import type { SelfReliance } from './wellbeing.js';

/** Whether the plan has a goal in a life domain for someone; a goal without persons is for everyone. */
export function hasGoalIn({ facts }: PlanModel, domain: string, person: Person): boolean {
  return facts.goals.some(
    ({ domains, persons }) => domains.includes(domain) && (persons.length === 0 || persons.includes(person)),
  );
}

/**
 * The domains of a measurement of all thirteen that nothing in the plan needs: no goal, no comparison, and no score so low
 * that it asks for a goal. Empty when the measurement leaves domains out, says why it does not, or names no known person.
 */
export function scoresWithoutUse(plan: PlanModel, measured: SelfReliance): readonly string[] {
  const { person, scores, explanation } = measured;
  const isComplete = lifeDomains.every((domain) => scores.has(domain));
  if (!person || !isComplete || explanation !== undefined) {
    return [];
  }
  const compared = new Set(plan.facts.reference?.effects.map(({ domain }) => domain));
  return lifeDomains.filter(
    (domain) => (scores.get(domain) ?? 0) > NEEDS_A_GOAL && !compared.has(domain) && !hasGoalIn(plan, domain, person),
  );
}
