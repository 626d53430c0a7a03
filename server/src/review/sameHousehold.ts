import type { PlanFacts } from '../domain/plan.js';

/**
 * Whether two plans are about the same people. Plans are often written after one example, so that texts that look much
 * alike may be about different families: then one went and the other came.
 */
export function isSameHousehold(old: PlanFacts, now: PlanFacts): boolean {
  return old.persons.length === 0 || now.persons.length === 0
    ? old.header.name === now.header.name
    : old.persons.some(({ name, born }) => now.persons.some((other) => other.name === name && other.born === born));
}
