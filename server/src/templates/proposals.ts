import { addDays, addMonths, type Day } from '../domain/day.js';
import type { Period } from '../domain/period.js';

const MONTHS = 12;

/** The period that is proposed for a plan that is made today: a year. */
export function proposedPeriod(today: Day): Period {
  return { from: today, to: lastDayOfYear(today) };
}

/** The last day of a plan of a year. */
export function lastDayOfYear(first: Day): Day {
  return addDays(addMonths(first, MONTHS), -1);
}
