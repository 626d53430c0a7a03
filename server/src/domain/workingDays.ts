import { addDays, civilOf, type Day, dayFromCivil, FOREVER, weekday } from './day.js';

const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION_DAY = 39;
const WHIT_MONDAY = 50;

const FIRST_YEAR_OF_KINGS_DAY = 2014;

/** A day that exists in every year. */
function fixedDay(year: number, month: number, day: number): Day {
  const found = dayFromCivil(year, month, day);
  if (found === undefined) {
    throw new RangeError(`no such day: ${year}-${month}-${day}`);
  }
  return found;
}

/** Easter Sunday in the Gregorian calendar ("Anonymous Gregorian algorithm", Meeus/Jones/Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return fixedDay(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}

/**
 * The day the King's birthday is celebrated: 27 April, or the day before when that
 * is a Sunday; until 2013 the Queen's: 30 April, likewise.
 */
function kingsDay(year: number): Day {
  const day = year < FIRST_YEAR_OF_KINGS_DAY ? fixedDay(year, 4, 30) : fixedDay(year, 4, 27);
  return weekday(day) === 7 ? addDays(day, -1) : day;
}

/**
 * The recognised holidays of a year, also those in a weekend (Algemene
 * termijnenwet art. 3(1) and, for Good Friday, 3(2)). Days that a royal decree puts
 * on a par for one year (art. 3(3)) are not among them, nor are the King's birthdays
 * before 1980.
 */
export function recognisedHolidays(year: number): readonly Day[] {
  const easterDay = easter(year);
  return [
    fixedDay(year, 1, 1),
    addDays(easterDay, GOOD_FRIDAY),
    addDays(easterDay, EASTER_MONDAY),
    kingsDay(year),
    fixedDay(year, 5, 5),
    addDays(easterDay, ASCENSION_DAY),
    addDays(easterDay, WHIT_MONDAY),
    fixedDay(year, 12, 25),
    fixedDay(year, 12, 26),
  ];
}

function isWeekday(day: Day): boolean {
  return weekday(day) <= 5;
}

/** Neither Saturday, Sunday nor a recognised holiday (Algemene termijnenwet art. 1 and 3). */
export function isWorkingDay(day: Day): boolean {
  return isWeekday(day) && !recognisedHolidays(civilOf(day).year).includes(day);
}

/**
 * The `n`th working day after `day`, which itself does not count: Friday + 3 =
 * Wednesday. 0 gives `day` itself, working day or not. `n` is a whole number of at
 * least 0; an end past `FOREVER` becomes `FOREVER`.
 */
export function addWorkingDays(day: Day, n: number): Day {
  let current = day;
  let year = civilOf(day).year;
  let holidays = new Set(recognisedHolidays(year));
  for (let left = n; left > 0 && current < FOREVER; ) {
    current = addDays(current, 1);
    if (civilOf(current).year !== year) {
      year += 1;
      holidays = new Set(recognisedHolidays(year));
    }
    if (isWeekday(current) && !holidays.has(current)) {
      left -= 1;
    }
  }
  return current;
}
