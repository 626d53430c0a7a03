import type { Deadline } from './goals.js';

const WORKING_DAYS_PER_WEEK = 5;
const LONGEST_MONTH = 31;

/** The most working days that may pass before a deadline, whatever day it starts and holidays aside. */
export function workingDaysAtMost({ amount, unit }: Deadline): number {
  switch (unit) {
    case 'workingDays':
      return amount;
    case 'days':
      return workingDaysIn(amount);
    case 'weeks':
      return amount * WORKING_DAYS_PER_WEEK;
    case 'months':
      return workingDaysIn(amount * LONGEST_MONTH);
  }
}

function workingDaysIn(days: number): number {
  return Math.floor(days / 7) * WORKING_DAYS_PER_WEEK + Math.min(days % 7, WORKING_DAYS_PER_WEEK);
}
