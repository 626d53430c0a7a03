import type { Decision } from '../../domain/funding.js';
import { isUnclear } from '../../domain/lineDecisions.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';

/** A granted Wlz indication as far as it is for one person, with the days on which it holds. */
export interface GrantedIndication {
  readonly indication: Decision;
  readonly person: Person;
  readonly validity: Period;
}

/** Every granted Wlz indication of the plan, per person; without those of which something was not understood. */
export function grantedIndications(plan: PlanModel): readonly GrantedIndication[] {
  return plan.facts.decisions.flatMap((indication) => {
    const { decisionKind, law, status, validity, persons, unclear } = indication;
    const isClear = !isUnclear(indication) && !unclear.has('grondslag') && !unclear.has('profiel');
    const counts = decisionKind === 'indicatie' && law?.name === 'Wlz' && status === 'toegekend' && isClear;
    return counts && validity ? persons.map((person) => ({ indication, person, validity })) : [];
  });
}

/** The days of the plan on which the indication holds and the person is not yet 18. */
export function daysAsMinor(plan: PlanModel, { person, validity }: GrantedIndication): Period | undefined {
  const childhood = plan.atAge(person, 0, 18);
  const days = childhood && overlap(childhood, validity);
  const planned = plan.facts.period;
  return days && planned ? overlap(days, planned) : days;
}

/** Whether the indication rests on a psychiatric disorder and on nothing else. */
export function isPurelyPsychiatric({ grounds }: Decision): boolean {
  return grounds.length > 0 && grounds.every((ground) => ground === 'psy');
}
