import { addDays, civilOf, type Day, formatIso, isWritableYear } from '../domain/day.js';
import { dutchDay, readDay } from '../domain/dayText.js';

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** A date in running text: with dashes, points or slashes, or with the name of the month; the year may be missing then. */
const DATES = new RegExp(
  `(?<![\\d-])(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}|\\d{1,2} (?:${MONTHS})(?: \\d{4})?)(?![\\d-])`,
  'gi',
);

/**
 * A date so many days later, in the notation in which it is written. What cannot be read as one day stays as it is.
 * @param year The year that is meant where none is written.
 */
export function shiftedDate(written: string, days: number, year: number): string {
  const hasYear = /\d{4}/.test(written);
  const reading = readDay(hasYear ? written : `${written} ${year}`);
  if (reading.kind !== 'ok' && reading.kind !== 'notIso') {
    return written;
  }
  const day = addDays(reading.day, days);
  if (!isWritableYear(civilOf(day).year)) {
    return written;
  }
  return inNotationOf(written, day, hasYear);
}

/** A text in which every date is so many days later. */
export function withShiftedDates(text: string, days: number, year: number): string {
  return text.replace(DATES, (written) => shiftedDate(written, days, year));
}

function inNotationOf(written: string, day: Day, hasYear: boolean): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const separator = /[-/.]/.exec(written)?.[0] ?? '';
  if (/^\d{4}/.test(written)) {
    return formatIso(day).replaceAll('-', separator);
  }
  if (separator !== '' && /^\d{1,2}[-/.]/.test(written)) {
    const padded = (part: number): string => (/^0|[-/.]0/.test(written) ? String(part).padStart(2, '0') : String(part));
    return [padded(dayOfMonth), padded(month), year].join(separator);
  }
  const inWords = dutchDay(day);
  return hasYear ? inWords : inWords.replace(/ \d{4}$/, '');
}
