import { addDays, type Day } from './day.js';
import { addWorkingDays } from './workingDays.js';

/**
 * The last day of a term of whole weeks that starts on `day`. A term that would end on a Saturday, a Sunday or a
 * recognised holiday runs through the next working day (Algemene termijnenwet art. 1(1)).
 */
export function endOfWeeks(day: Day, weeks: number): Day {
  return addWorkingDays(addDays(day, 7 * weeks - 1), 1);
}
