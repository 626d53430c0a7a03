import { dutchDecimal, englishDecimal } from './decimal.js';
import { compare, type Fraction, fraction, fromInteger, ZERO } from './fraction.js';

interface UnitNames {
  /** The Dutch singular is the unit's own name. */
  readonly plural: string;
  /** What stands after a number other than one: Dutch counts `3 uur`, not `3 uren`. */
  readonly counted: string;
  /** Other ways people write it. */
  readonly also?: readonly string[];
  /** English singular and plural. */
  readonly english: readonly [one: string, many: string];
}

const TIME_UNIT_NAMES = {
  dag: { plural: 'dagen', counted: 'dagen', english: ['day', 'days'] },
  etmaal: { plural: 'etmalen', counted: 'etmalen', english: ['24-hour day', '24-hour days'] },
  week: { plural: 'weken', counted: 'weken', english: ['week', 'weeks'] },
  maand: { plural: 'maanden', counted: 'maanden', english: ['month', 'months'] },
  kwartaal: { plural: 'kwartalen', counted: 'kwartalen', english: ['quarter', 'quarters'] },
  jaar: { plural: 'jaren', counted: 'jaar', english: ['year', 'years'] },
} as const satisfies Record<string, UnitNames>;

const UNIT_NAMES = {
  minuut: { plural: 'minuten', counted: 'minuten', also: ['min'], english: ['minute', 'minutes'] },
  uur: { plural: 'uren', counted: 'uur', english: ['hour', 'hours'] },
  dagdeel: { plural: 'dagdelen', counted: 'dagdelen', english: ['half-day', 'half-days'] },
  ...TIME_UNIT_NAMES,
  stuk: { plural: 'stuks', counted: 'stuks', also: ['stukken'], english: ['item', 'items'] },
  keer: { plural: 'keren', counted: 'keer', english: ['time', 'times'] },
  rit: { plural: 'ritten', counted: 'ritten', english: ['trip', 'trips'] },
  consult: {
    plural: 'consulten',
    counted: 'consulten',
    english: ['consultation', 'consultations'],
  },
  zitting: { plural: 'zittingen', counted: 'zittingen', english: ['session', 'sessions'] },
  traject: { plural: 'trajecten', counted: 'trajecten', english: ['programme', 'programmes'] },
  kilometer: {
    plural: 'kilometers',
    counted: 'kilometer',
    also: ['km'],
    english: ['kilometre', 'kilometres'],
  },
} as const satisfies Record<string, UnitNames>;

/** What an amount can be counted in; each is named by its Dutch singular. */
export type Unit = keyof typeof UNIT_NAMES;

/** The units a period can be measured in (`per week`, `per maand`). */
export type TimeUnit = keyof typeof TIME_UNIT_NAMES;

function isKeyOf<T extends object>(names: T, text: string): text is Extract<keyof T, string> {
  return Object.hasOwn(names, text);
}

function keysOf<T extends object>(names: T): readonly Extract<keyof T, string>[] {
  return Object.keys(names).filter((key) => isKeyOf(names, key));
}

export const UNITS: readonly Unit[] = keysOf(UNIT_NAMES);
export const TIME_UNITS: readonly TimeUnit[] = keysOf(TIME_UNIT_NAMES);

export function isTimeUnit(unit: string): unit is TimeUnit {
  return isKeyOf(TIME_UNIT_NAMES, unit);
}

/** Every Dutch word that is read as this unit, the singular first. */
export function unitWords(unit: Unit): readonly string[] {
  const names: UnitNames = UNIT_NAMES[unit];
  return [...new Set([unit, names.plural, ...(names.also ?? [])])];
}

const UNIT_BY_WORD: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => unitWords(unit).map((word) => [word, unit] as const)),
);

/** The unit a Dutch word names, singular or plural, in any case: `Uren` is `uur`. */
export function readUnit(word: string): Unit | undefined {
  return UNIT_BY_WORD.get(word.toLowerCase());
}

/** As `readUnit`, for the words that may stand after `per` in a frequency. */
export function readTimeUnit(word: string): TimeUnit | undefined {
  const unit = readUnit(word);
  return unit !== undefined && isTimeUnit(unit) ? unit : undefined;
}

interface Measure {
  readonly of: 'clock' | 'calendar';
  readonly size: bigint;
}

/**
 * Units that are the same thing in another size. A `dag` of support is not an
 * `etmaal` of stay, and months have no fixed number of days, so those do not convert.
 */
const MEASURES: Partial<Record<Unit, Measure>> = {
  minuut: { of: 'clock', size: 1n },
  uur: { of: 'clock', size: 60n },
  dag: { of: 'calendar', size: 1n },
  week: { of: 'calendar', size: 7n },
};

/** How many `to` go into one `from` (uur → minuut: 60), or undefined when they are different things. */
export function convert(from: Unit, to: Unit): Fraction | undefined {
  if (from === to) {
    return fromInteger(1n);
  }
  const [a, b] = [MEASURES[from], MEASURES[to]];
  return a !== undefined && a.of === b?.of ? fraction(a.size, b.size) : undefined;
}

const ONE = fromInteger(1n);

/** `1 dagdeel`, `4 dagdelen`, `0,5 dagdeel`, `3 uur`. */
export function dutchQuantity(amount: Fraction, unit: Unit): string {
  const single = compare(amount, ZERO) > 0 && compare(amount, ONE) <= 0;
  return `${dutchDecimal(amount)} ${single ? unit : UNIT_NAMES[unit].counted}`;
}

/** `1 half-day`, `4 half-days`, `0.5 half-days`. */
export function englishQuantity(amount: Fraction, unit: Unit): string {
  const [one, many] = UNIT_NAMES[unit].english;
  return `${englishDecimal(amount)} ${compare(amount, ONE) === 0 ? one : many}`;
}

/** The unit as it stands after `per` in English: `hour`. In Dutch it is the unit's own name. */
export function englishUnit(unit: Unit): string {
  return UNIT_NAMES[unit].english[0];
}
