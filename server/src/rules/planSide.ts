import { dutchDay, englishDay } from '../domain/dayText.js';
import { placeOf } from '../domain/fact.js';
import type { RelatedFact } from '../domain/finding.js';
import type { Period } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';

/** The plan itself, with its period, as the other side of a conflict. */
export function planSide(plan: PlanModel, period: Period): RelatedFact {
  const { header } = plan.facts;
  return {
    fact: header,
    place: placeOf(header, 'periode'),
    label: {
      nl: `het plan loopt van ${dutchDay(period.from)} t/m ${dutchDay(period.to)}`,
      en: `the plan runs from ${englishDay(period.from)} to ${englishDay(period.to)} inclusive`,
    },
  };
}
