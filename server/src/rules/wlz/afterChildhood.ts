import { addDays } from '../../domain/day.js';
import type { Fix } from '../../domain/finding.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { startOn } from '../fixes.js';
import type { GrantedIndication } from './grantedIndications.js';

/** Lets an indication start after the days of childhood; no fix while help of the Wlz stands on those days. */
export function afterChildhood(
  plan: PlanModel,
  { indication, person }: GrantedIndication,
  days: Period | undefined,
): readonly Fix[] {
  const helped = plan.linesFor(person, 'Wlz').some(({ period }) => period && days && overlap(period, days));
  return days && !helped && indication.persons.length === 1 && indication.deliveries.length === 0
    ? startOn(indication, addDays(days.to, 1), { preferred: false })
    : [];
}
