import { addDays, type Day } from '../../domain/day.js';
import { knownDay } from '../../domain/knownDay.js';

/** A text of the law about how long maternity care lasts. */
interface MaternityTerm {
  /** The last day on which this text is known to have held; the last entry still holds. */
  readonly until: Day | undefined;
  /** Days after the day of birth. */
  readonly days: number;
}

/**
 * Besluit zorgverzekering art. 2.11: ten days in the texts of 2017 and of 1 July 2018, six weeks in those of 1 January 2025
 * and later. When it changed in between was not found; for those years the longer term holds, so that nothing is reported
 * that may have been allowed.
 */
const TERMS: readonly MaternityTerm[] = [
  { until: knownDay('2018-07-01'), days: 10 },
  { until: undefined, days: 42 },
];

/** How many days after the birth maternity care may last on a day of care. */
function maternityDaysOn(day: Day): number {
  return TERMS.find(({ until }) => until === undefined || day <= until)?.days ?? 0;
}

/** Whether a day of care is still in time after a birth. */
export function isInMaternityTerm(born: Day, day: Day): boolean {
  return day <= addDays(born, maternityDaysOn(day));
}
