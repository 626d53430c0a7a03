import { resumesHelpFrom, startedBefore } from '../../domain/continuity.js';
import type { Day } from '../../domain/day.js';
import type { Decision } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import { decisionsBehind } from '../../domain/lineDecisions.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support } from '../../domain/support.js';
import { TREATMENT, YOUTH_PROBATION } from './treatment.js';

/** Since this day foster care runs until the twenty-first birthday without a further decision. */
const LONGER_FOSTER_CARE = knownDay('2018-07-01');

function isFosterCare(line: Intervention): boolean {
  return line.service?.name === 'pleegzorg';
}

function isTreatment(line: Intervention): boolean {
  return line.service !== undefined && does(line.service, TREATMENT);
}

/** Whether help began before the eighteenth birthday, or takes such help up again within half a year. */
function continues(
  plan: PlanModel,
  support: Support,
  adulthood: Day,
  decisions: readonly Decision[],
  ofTheSameKind: (line: Intervention) => boolean,
): boolean {
  const earlier = plan.linesFor(support.person, 'Jeugdwet').filter(ofTheSameKind);
  return startedBefore(adulthood, support.line, decisions) || resumesHelpFrom(adulthood, support, earlier);
}

function fosterCareDays(
  plan: PlanModel,
  support: Support,
  adulthood: Day,
  decisions: readonly Decision[],
): readonly Period[] {
  const days = plan.atAge(support.person, 18, 21);
  const since = days && overlap(days, { from: LONGER_FOSTER_CARE, to: days.to });
  return since && isFosterCare(support.line) && continues(plan, support, adulthood, decisions, isFosterCare)
    ? [since]
    : [];
}

/** When earlier help lies before the plan, the decision's own ground says that it is taken up again. */
function namesResumption({ extension }: Decision): boolean {
  return extension !== undefined && /hervat/i.test(extension);
}

function extendedDays(
  plan: PlanModel,
  support: Support,
  adulthood: Day,
  decisions: readonly Decision[],
): readonly Period[] {
  const young = plan.atAge(support.person, 18, 23);
  if (!young || !isTreatment(support.line)) {
    return [];
  }
  const continued = continues(plan, support, adulthood, decisions, isTreatment);
  return decisions.flatMap((decision) => {
    const { extension, status, validity, issuedOn } = decision;
    const decidedInTime = issuedOn !== undefined && issuedOn < adulthood;
    const grounded = continued || decidedInTime || namesResumption(decision);
    return extension !== undefined && status === 'toegekend' && grounded && validity
      ? (overlap(validity, young) ?? [])
      : [];
  });
}

/** Days under a criminal sentence or measure: youth probation and the help that goes with it know no limit at eighteen. */
function daysUnderCriminalLaw(plan: PlanModel, { person, service, period }: Support): readonly Period[] {
  if (does(service, YOUTH_PROBATION)) {
    return [period];
  }
  return plan.facts.decisions.flatMap(({ decisionKind, sort, status, persons, validity }) => {
    const criminal = decisionKind === 'titel' || sort === 'jeugdreclassering';
    return criminal && status === 'toegekend' && persons.includes(person) && validity ? [validity] : [];
  });
}

/** The days from the eighteenth birthday on which the Jeugdwet may still pay a line for a person (Jeugdwet art. 1.1, jeugdige). */
export function daysWithGround(plan: PlanModel, support: Support, adulthood: Day): readonly Period[] {
  const decisions = decisionsBehind(plan, support, 'Jeugdwet');
  return [
    ...fosterCareDays(plan, support, adulthood, decisions),
    ...extendedDays(plan, support, adulthood, decisions),
    ...daysUnderCriminalLaw(plan, support),
  ];
}
