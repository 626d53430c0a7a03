declare const dayBrand: unique symbol;

/**
 * A calendar day as the number of days since 1970-01-01 (which is 0), in the
 * proleptic Gregorian calendar. No clock, no time zone: two days differ by a
 * plain subtraction.
 */
export type Day = number & { readonly [dayBrand]: true };

/** A day as people name it; `month` 1–12, `day` 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from 0000-03-01, where the era arithmetic starts, to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/**
 * The only door from a number to a Day.
 * @throws RangeError when `n` is not a safe integer: that is a bug, not a user's mistake.
 */
export function dayFromNumber(n: number): Day {
  if (!Number.isSafeInteger(n)) {
    throw new RangeError(`not a day number: ${n}`);
  }
  return n as Day;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 28–31. `month` is 1–12; 0 for any other month, so that no day of it exists. */
export function daysInMonth(year: number, month: number): number {
  switch (month) {
    case 2:
      return isLeapYear(year) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    case 1:
    case 3:
    case 5:
    case 7:
    case 8:
    case 10:
    case 12:
      return 31;
    default:
      return 0;
  }
}

/**
 * Years run from 1 March, so that the leap day is the last day of the year and
 * month lengths follow one formula (H. Hinnant, "chrono-compatible low-level date
 * algorithms", days_from_civil). The date must exist.
 */
function countDays(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return dayFromNumber(era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT);
}

/** The day, or undefined when no such date exists (31 April, month 13, a fraction). */
export function dayFromCivil(year: number, month: number, day: number): Day | undefined {
  const exists = Number.isSafeInteger(year) && Number.isSafeInteger(day) && day >= 1 && day <= daysInMonth(year, month);
  return exists ? countDays(year, month, day) : undefined;
}

/** The inverse of `dayFromCivil` (same source, civil_from_days). */
export function civilOf(day: Day): CivilDate {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfMonth };
}

/** An open end: 9999-12-31 (rule catalogue §0, Time). */
export const FOREVER: Day = countDays(LAST_YEAR, 12, 31);

/** Whether dates in this year can be written in a plan. */
export function isWritableYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Strictly `YYYY-MM-DD`, years 1900–9999; undefined for anything else or a date that does not exist. */
export function parseIsoDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return undefined;
  }
  const year = Number(text.slice(0, 4));
  return isWritableYear(year) ? dayFromCivil(year, Number(text.slice(5, 7)), Number(text.slice(8, 10))) : undefined;
}

/** `YYYY-MM-DD`. */
export function formatIso(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

const WEEKDAYS: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3];

export function weekday(day: Day): Weekday {
  const sinceThursday = ((day % 7) + 7) % 7;
  return WEEKDAYS[sinceThursday] ?? 4;
}

/** `n` days later; earlier when `n` is negative. */
export function addDays(day: Day, n: number): Day {
  return dayFromNumber(day + n);
}

/**
 * The same day of the month `n` months later (earlier when negative), or that
 * month's last day when it is shorter: 31 January + 1 month = 28 or 29 February.
 */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const monthCount = year * 12 + (month - 1) + n;
  const toYear = Math.floor(monthCount / 12);
  const toMonth = monthCount - toYear * 12 + 1;
  return countDays(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

export function startOfMonth(day: Day): Day {
  const { year, month } = civilOf(day);
  return countDays(year, month, 1);
}

export function endOfMonth(day: Day): Day {
  const { year, month } = civilOf(day);
  return countDays(year, month, daysInMonth(year, month));
}

export function earliest(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

export function latest(a: Day, b: Day): Day {
  return a >= b ? a : b;
}
