import { employerOf } from './employer.js';
import type { Party } from './parties.js';
import type { PlanModel } from './plan.js';

/** Organisations that decide for the municipality. */
const MUNICIPAL: ReadonlySet<string> = new Set(['gemeente', 'wijkteam']);

/**
 * Whether a party may agree to a deviation: who coordinates in the plan, the municipality or its team, and staff who do
 * not work for a provider. A provider has an interest, and the family agrees in its own place.
 */
export function mayApprove(plan: PlanModel, party: Party): boolean {
  if (plan.facts.coordinations.some(({ coordinator }) => coordinator === party)) {
    return true;
  }
  switch (party.kind) {
    case 'staffMember':
      return employerOf(party)?.kind !== 'provider';
    case 'organisation':
      return party.sort !== undefined && MUNICIPAL.has(party.sort);
    case 'provider':
    case 'person':
    case 'networkMember':
      return false;
  }
}
