import { addDays } from '../../domain/day.js';
import { contains, overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Support } from '../../domain/support.js';
import { isDelivered, type WlzDays, wlzDays } from '../../domain/wlzDays.js';

/** The first ground says what the indication is mainly for (rules §7.20). */
function isMainlySomatic({ indications }: WlzDays): boolean {
  return indications.some(({ grounds }) => grounds[0] === 'som' || grounds[0] === 'lg');
}

/** Palliative terminal care stays with the Zvw unless it continues Wlz care (Blz art. 3.1.5 a). */
function isNewPalliativeCare(plan: PlanModel, { person, service, period }: Support): boolean {
  const dayBefore = addDays(period.from, -1);
  const continuesWlz = wlzDays(plan, person).some((days) => isDelivered(days) && contains(days.period, dayBefore));
  return service.name === 'palliatief-terminaal-thuis' && !continuesWlz;
}

/** Days on which nursing and care stay with the Zvw although there is a Wlz indication. */
export function daysOutsideWlz(plan: PlanModel, support: Support): readonly Period[] {
  if (isNewPalliativeCare(plan, support)) {
    return [support.period];
  }
  // A minor with mainly complex somatic problems (Blz art. 3.1.5 b); when the age is not known, nobody can tell.
  const childhood = plan.atAge(support.person, 0, 18);
  return wlzDays(plan, support.person)
    .filter(isMainlySomatic)
    .flatMap(({ period }) => (childhood ? (overlap(period, childhood) ?? []) : period));
}
