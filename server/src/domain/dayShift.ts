import { addMonths, civilOf, type Day, endOfMonth } from './day.js';

/** How far a day moved, in the largest unit that says it exactly; the sign is in `later`. */
export interface DayShift {
  /** At least 1. */
  readonly count: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  readonly later: boolean;
}

const DAYS_IN_WEEK = 7;
const MOST_WEEKS = 8;
const MONTHS_IN_YEAR = 12;

/** Undefined when the day did not move. From the last day of a month to the last day of another is whole months. */
export function dayShift(from: Day, to: Day): DayShift | undefined {
  const difference = to - from;
  if (difference === 0) {
    return undefined;
  }
  const later = difference > 0;
  const months = wholeMonths(from, to);
  if (months !== undefined) {
    const isYears = months % MONTHS_IN_YEAR === 0;
    return { count: isYears ? months / MONTHS_IN_YEAR : months, unit: isYears ? 'years' : 'months', later };
  }
  const daysMoved = Math.abs(difference);
  const weeks = daysMoved / DAYS_IN_WEEK;
  return Number.isInteger(weeks) && weeks <= MOST_WEEKS
    ? { count: weeks, unit: 'weeks', later }
    : { count: daysMoved, unit: 'days', later };
}

function wholeMonths(from: Day, to: Day): number | undefined {
  const [a, b] = [civilOf(from), civilOf(to)];
  const months = (b.year - a.year) * MONTHS_IN_YEAR + b.month - a.month;
  const isWhole = addMonths(from, months) === to || (from === endOfMonth(from) && to === endOfMonth(to));
  return months !== 0 && isWhole ? Math.abs(months) : undefined;
}
