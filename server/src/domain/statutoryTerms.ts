import type { Day } from './day.js';
import { endOfWeeks } from './legalTerm.js';
import { addWorkingDays } from './workingDays.js';

/** The last days of the terms that laws give after a day of the plan; a day that is reached is still in time. */

/** The inquiry after a notification under the Wmo (Wmo 2015 art. 2.3.2(1)). */
export function inquiryBy(reportedOn: Day): Day {
  return endOfWeeks(reportedOn, 6);
}

/** The client may hand in a plan of their own (Wmo 2015 art. 2.3.2(2)). */
export function ownPlanBy(reportedOn: Day): Day {
  return endOfWeeks(reportedOn, 1);
}

/** The decision on an application under the Wmo (Wmo 2015 art. 2.3.5(2)). */
export function socialSupportDecisionBy(appliedOn: Day): Day {
  return endOfWeeks(appliedOn, 2);
}

/** The indication for the Wlz (Besluit langdurige zorg art. 3.2.4). */
export function indicationBy(appliedOn: Day): Day {
  return endOfWeeks(appliedOn, 6);
}

const THREATS: ReadonlySet<string | undefined> = new Set(['ontruiming', 'afsluiting', 'zorgverzekering']);

/** The first talk about debts: four weeks, or three working days under a threat (Wgs art. 4). */
export function firstDebtTalkBy(reportedOn: Day, threat: string | undefined): Day {
  return THREATS.has(threat) ? addWorkingDays(reportedOn, 3) : endOfWeeks(reportedOn, 4);
}

/** The decision with a plan of action: eight weeks is the longest term an ordinance may set (Wgs art. 4a). */
export function debtPlanBy(interviewOn: Day): Day {
  return endOfWeeks(interviewOn, 8);
}

/** The plan after a notification under the Youth Act (Jeugdwet art. 4.1.3(5)). */
export function youthPlanBy(reportedOn: Day): Day {
  return endOfWeeks(reportedOn, 6);
}
