import {
  civilOf,
  type Day,
  dayFromCivil,
  daysInMonth,
  formatIso,
  isWritableYear,
  parseIsoDay,
  weekday,
} from './day.js';

/** Why a date that is written clearly cannot be a day in a plan. */
export type ImpossibleDay =
  | { readonly what: 'year'; readonly year: number }
  | { readonly what: 'month'; readonly year: number; readonly month: number }
  | {
      readonly what: 'day';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** The last day that month does have: what the author probably meant. */
      readonly lastDay: Day;
    };

/**
 * What a written date turned out to be.
 * - `ok`: `YYYY-MM-DD` and it exists.
 * - `notIso`: it exists, but must be written as `iso`.
 * - `impossible`: readable, but there is no such day, or its year is outside 1900–9999.
 * - `shortYear`: a year of two digits; `candidates` are the existing days it may
 *   mean, this century first. Never guessed: a birth date in 26 may be 1926.
 * - `unreadable`: not a date.
 */
export type DayReading =
  | { readonly kind: 'ok'; readonly day: Day }
  | { readonly kind: 'notIso'; readonly day: Day; readonly iso: string }
  | { readonly kind: 'impossible'; readonly reason: ImpossibleDay }
  | { readonly kind: 'shortYear'; readonly candidates: readonly Day[] }
  | { readonly kind: 'unreadable' };

const words = (text: string): readonly string[] => text.split(' ');

const DUTCH_MONTHS = words('januari februari maart april mei juni juli augustus september oktober november december');
const ENGLISH_MONTHS = words('January February March April May June July August September October November December');
const DUTCH_WEEKDAYS = words('ma di wo do vr za zo');
const ENGLISH_WEEKDAYS = words('Mon Tue Wed Thu Fri Sat Sun');
const DUTCH_WEEKDAY_NAMES = words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
const ENGLISH_WEEKDAY_NAMES = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...DUTCH_MONTHS.map((name, i) => [name, i + 1] as const),
  ...DUTCH_MONTHS.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ...ENGLISH_MONTHS.map((name, i) => [name.toLowerCase(), i + 1] as const),
  ['mrt', 3],
  ['sept', 9],
]);

const WEEKDAY_PREFIX = /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\.?,? /;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const NO_SEPARATORS = /^(\d{4})(\d{2})(\d{2})$/;
const WITH_MONTH_NAME = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4}|\d{2})$/;

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function partsOf(written: string): Parts | undefined {
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst !== null) {
    const [, year = '', , month, day] = yearFirst;
    return { year, month: Number(month), day: Number(day) };
  }
  const yearLast = YEAR_LAST.exec(written);
  if (yearLast !== null) {
    const [, day, , month, year = ''] = yearLast;
    return { year, month: Number(month), day: Number(day) };
  }
  const noSeparators = NO_SEPARATORS.exec(written);
  if (noSeparators !== null) {
    const [, year = '', month, day] = noSeparators;
    return { year, month: Number(month), day: Number(day) };
  }
  const named = WITH_MONTH_NAME.exec(written);
  if (named !== null) {
    const [, day, name = '', year = ''] = named;
    const month = MONTH_BY_NAME.get(name);
    return month === undefined ? undefined : { year, month, day: Number(day) };
  }
  return undefined;
}

function whyImpossible(year: number, month: number, day: number): ImpossibleDay {
  if (!isWritableYear(year)) {
    return { what: 'year', year };
  }
  const lastDay = dayFromCivil(year, month, daysInMonth(year, month));
  return lastDay === undefined ? { what: 'month', year, month } : { what: 'day', year, month, day, lastDay };
}

/**
 * Reads a date as people write it in Dutch: ISO, `15-03-2026`, `15/3/2026`,
 * `15.03.2026`, `15 maart 2026`, `15 mrt 2026`, with or without the day of the
 * week (which is not checked). Numbers are day–month–year, never month first.
 */
export function readDay(text: string): DayReading {
  const day = parseIsoDay(text);
  return day === undefined ? readOtherwise(text) : { kind: 'ok', day };
}

function readOtherwise(text: string): DayReading {
  const exact = text.trim();
  const written = exact.toLowerCase().replace(/\s+/g, ' ').replace(WEEKDAY_PREFIX, '');
  const parts = partsOf(written);
  if (parts === undefined) {
    return { kind: 'unreadable' };
  }
  const { month, day: dayOfMonth } = parts;
  if (parts.year.length === 2) {
    const candidates = [`20${parts.year}`, `19${parts.year}`]
      .map((year) => dayFromCivil(Number(year), month, dayOfMonth))
      .filter((day) => day !== undefined);
    return candidates.length === 0
      ? { kind: 'impossible', reason: whyImpossible(Number(`20${parts.year}`), month, dayOfMonth) }
      : { kind: 'shortYear', candidates };
  }
  const year = Number(parts.year);
  const day = isWritableYear(year) ? dayFromCivil(year, month, dayOfMonth) : undefined;
  if (day === undefined) {
    return { kind: 'impossible', reason: whyImpossible(year, month, dayOfMonth) };
  }
  const iso = formatIso(day);
  return iso === exact ? { kind: 'ok', day } : { kind: 'notIso', day, iso };
}

function dayWithMonthName(day: Day, months: readonly string[]): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${months[month - 1] ?? month} ${year}`;
}

/** `15 maart 2026`. */
export function dutchDay(day: Day): string {
  return dayWithMonthName(day, DUTCH_MONTHS);
}

/** `zo 15 maart 2026`. */
export function dutchDayWithWeekday(day: Day): string {
  return `${DUTCH_WEEKDAYS[weekday(day) - 1] ?? ''} ${dutchDay(day)}`;
}

/** `15 March 2026`. */
export function englishDay(day: Day): string {
  return dayWithMonthName(day, ENGLISH_MONTHS);
}

/** `Sun 15 March 2026`. */
export function englishDayWithWeekday(day: Day): string {
  return `${ENGLISH_WEEKDAYS[weekday(day) - 1] ?? ''} ${englishDay(day)}`;
}

/** `zondag`. */
export function dutchWeekday(day: Day): string {
  return DUTCH_WEEKDAY_NAMES[weekday(day) - 1] ?? '';
}

/** `Sunday`. */
export function englishWeekday(day: Day): string {
  return ENGLISH_WEEKDAY_NAMES[weekday(day) - 1] ?? '';
}
