import { addDays, addMonths, civilOf, type Day } from './day.js';

/**
 * The day on which someone born on `born` reaches age `n` (whole years; 0 is the
 * day of birth). Born on 29 February: 1 March in years without one (rule
 * catalogue §0, Time).
 */
export function birthday(born: Day, n: number): Day {
  const sameDay = addMonths(born, 12 * n);
  return civilOf(sameDay).day === civilOf(born).day ? sameDay : addDays(sameDay, 1);
}

/** Whole years on `day`; an age is reached on the birthday itself. Negative before birth. */
export function ageOn(born: Day, day: Day): number {
  const years = civilOf(day).year - civilOf(born).year;
  return day >= birthday(born, years) ? years : years - 1;
}
