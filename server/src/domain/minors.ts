import type { Person } from './parties.js';
import { overlap, type Period } from './period.js';
import type { PlanModel } from './plan.js';

/**
 * The days within a period on which everyone of a group is younger than 18. Undefined when there are none, when nobody
 * is in the group, or when an age is not known.
 */
export function daysAsMinors(plan: PlanModel, persons: readonly Person[], within: Period): Period | undefined {
  return persons.reduce<Period | undefined>(
    (days, person) => {
      const childhood = plan.atAge(person, 0, 18);
      return days && childhood && overlap(days, childhood);
    },
    persons.length === 0 ? undefined : within,
  );
}
