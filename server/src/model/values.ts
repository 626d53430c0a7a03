import { type CstNode, GrammarUtils } from 'langium';
import type { Rhythm, Tariff, Volume } from '../domain/cost.js';
import { rhythm } from '../domain/cost.js';
import { addDays, type Day, FOREVER, formatIso } from '../domain/day.js';
import { dutchDay, englishDay, readDay } from '../domain/dayText.js';
import { parseDecimal } from '../domain/decimal.js';
import type { Fact } from '../domain/fact.js';
import type { Fix } from '../domain/finding.js';
import { compare, type Fraction, floor, fromInteger } from '../domain/fraction.js';
import type { Cents } from '../domain/money.js';
import { readMoney } from '../domain/moneyText.js';
import { type Period, period } from '../domain/period.js';
import type { Place } from '../domain/place.js';
import { nearestWord } from '../domain/suggestion.js';
import { readTimeUnit, readUnit, TIME_UNITS, UNITS, type Unit, unitWords } from '../domain/units.js';
import type { PropertyKeyword } from '../domain/vocabulary.js';
import type {
  DayLiteral,
  MoneyLiteral,
  Period as PeriodNode,
  Quantity,
  Rate,
  TariffProperty,
  VolumeProperty,
} from '../language/generated/ast.js';
import { replaceWith } from './reading.js';
import { type StatementReader, wordIn } from './statement.js';

/** A text that says something; an empty one says nothing. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() === '' ? undefined : text;
}

/** Reads a date; what is wrong with it is reported once, and the property becomes unclear. */
export function dayOf(s: StatementReader, keyword: PropertyKeyword, node: DayLiteral | undefined): Day | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    if (s.has(keyword)) {
      s.unclear(keyword);
    }
    return undefined;
  }
  const place = s.reading.place(cst);
  const reading = readDay(node.text);
  const subject = s.mention.name;
  switch (reading.kind) {
    case 'ok':
      return reading.day;
    case 'notIso':
      // The day is certain, only its notation is not: everything that depends on it keeps its meaning.
      s.reading.report({ code: 'TAAL-10', mistake: 'notIso', iso: reading.iso }, place, {
        subject,
        fixes: replaceWith(place, reading.iso),
      });
      return reading.day;
    case 'shortYear':
      s.unclear(keyword);
      s.reading.report({ code: 'TAAL-10', mistake: 'shortYear', candidates: reading.candidates }, place, {
        subject,
        fixes: reading.candidates.flatMap((day) => optional(replaceWith(place, formatIso(day)))),
      });
      return undefined;
    case 'impossible':
      s.unclear(keyword);
      s.reading.report({ code: 'TAAL-11', reason: reading.reason, text: node.text }, place, {
        subject,
        fixes: reading.reason.what === 'day' ? replaceWith(place, formatIso(reading.reason.lastDay)) : [],
      });
      return undefined;
    case 'unreadable':
      s.unclear(keyword);
      s.reading.report({ code: 'TAAL-10', mistake: 'unreadable', text: node.text }, place, { subject });
      return undefined;
  }
}

/** The same fix, offered rather than preferred. */
function optional(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map(({ title, changes }) => ({ title, changes }));
}

/** Reads an amount of money in cents; what is wrong with it is reported once, and the property becomes unclear. */
export function moneyOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: MoneyLiteral | undefined,
  fact: () => Fact | undefined = () => undefined,
): Cents | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    if (s.has(keyword)) {
      s.unclear(keyword);
    }
    return undefined;
  }
  const place = s.reading.place(cst);
  const reading = readMoney(node.text);
  const subject = s.mention.name;
  if (reading.kind === 'ok') {
    return reading.cents;
  }
  s.unclear(keyword);
  const suggestions = 'suggestions' in reading ? reading.suggestions : [];
  if (reading.kind === 'negative' || reading.kind === 'tooManyDecimals') {
    const mistake = reading.kind;
    s.reading.later(() => {
      const owner = fact();
      if (owner) {
        s.reading.impossibleAmounts.push({ fact: owner, place, mistake, suggestions });
      }
    });
    return undefined;
  }
  const [only, ...others] = suggestions;
  s.reading.report({ code: 'TAAL-13', mistake: reading.kind, text: node.text, suggestions }, place, {
    subject,
    fixes:
      others.length === 0
        ? replaceWith(place, only)
        : suggestions.flatMap((text) => optional(replaceWith(place, text))),
  });
  return undefined;
}

/** Reads a number such as `4` or `1,5`. */
export function numberOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: Quantity | undefined,
): Fraction | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    s.unclear(keyword);
    return undefined;
  }
  const value = parseDecimal(node.text);
  if (value === undefined) {
    s.unclear(keyword);
    s.reading.report({ code: 'TAAL-14', text: node.text, wanted: 'number' }, s.reading.place(cst), {
      subject: s.mention.name,
    });
  }
  return value;
}

/** Reads a whole number of at least `least`. */
export function wholeNumberOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: Quantity | undefined,
  least = 0,
): number | undefined {
  const value = numberOf(s, keyword, node);
  const cst = node?.$cstNode;
  if (value === undefined || !cst) {
    return undefined;
  }
  const whole = Number(floor(value));
  if (compare(value, fromInteger(whole)) !== 0 || whole < least || !Number.isSafeInteger(whole)) {
    s.unclear(keyword);
    s.reading.report({ code: 'TAAL-14', text: node.text, wanted: 'wholeNumber' }, s.reading.place(cst), {
      subject: s.mention.name,
    });
    return undefined;
  }
  return whole;
}

/** Reads a whole number that may be negative, such as a step of a scale. */
export function integerOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: Quantity | undefined,
): number | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    s.unclear(keyword);
    return undefined;
  }
  if (!/^-?\d{1,3}$/.test(node.text)) {
    s.unclear(keyword);
    s.reading.report({ code: 'TAAL-14', text: node.text, wanted: 'wholeNumber' }, s.reading.place(cst), {
      subject: s.mention.name,
    });
    return undefined;
  }
  return Number(node.text);
}

export interface PeriodEnds {
  /** First day when no start is written; undefined when that is not known. */
  readonly start: Day | undefined;
  /** Last day when no end is written; undefined when that is not known. */
  readonly end: Day | undefined;
}

/** For what holds until further notice: the end is FOREVER. */
export const OPEN_END: PeriodEnds = { start: undefined, end: FOREVER };

/**
 * Reads a period, both ends inclusive. An end that is not written is the one of `open`.
 * Undefined when an end is missing or unclear, or when the period is reversed; each is reported once.
 */
export function periodOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: PeriodNode | undefined,
  fact: () => Fact | undefined,
  open: PeriodEnds = OPEN_END,
): Period | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    if (s.has(keyword)) {
      s.unclear(keyword);
    }
    return undefined;
  }
  const start: DayLiteral | undefined = node.start;
  const through: string | undefined = node.through;
  const from = start ? dayOf(s, keyword, start) : open.start;
  const to = node.end ? dayOf(s, keyword, node.end) : open.end;
  if (through !== undefined && through !== 't/m') {
    reportUntil(s, keyword, node, from, to);
    return undefined;
  }
  if (through !== undefined && !node.end) {
    s.unclear(keyword);
    const word = GrammarUtils.findNodeForProperty(cst, 'through') ?? cst;
    s.reading.report(
      { code: 'TAAL-04', slip: 'missing', expected: [{ kind: 'date' }], after: through },
      s.reading.place(word),
      { subject: s.mention.name },
    );
    return undefined;
  }
  // What could not be read behind a first day may have been the last one: no end is thought up for it.
  const mayHaveEnd = through === undefined && s.isDamaged(keyword);
  if (from === undefined || to === undefined || mayHaveEnd) {
    s.unclear(keyword);
    return undefined;
  }
  const whole = period(from, to);
  if (!whole) {
    s.unclear(keyword);
    if (node.end) {
      reportReversed(s, s.reading.place(cst), fact, from, to);
    }
  }
  return whole;
}

function reportReversed(s: StatementReader, place: Place, fact: () => Fact | undefined, from: Day, to: Day): void {
  s.reading.later(() => {
    const owner = fact();
    if (owner) {
      s.reading.reversedPeriods.push({ fact: owner, place, from, to });
    }
  });
}

/** `tot` may mean the day itself or the day before: both are offered, neither is guessed. */
function reportUntil(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: PeriodNode,
  from: Day | undefined,
  to: Day | undefined,
): void {
  s.unclear(keyword);
  const end = node.end?.$cstNode;
  const through = node.$cstNode;
  if (!through) {
    return;
  }
  const whole = s.reading.place(through);
  const start = node.start?.$cstNode;
  const textFor = (day: Day): string =>
    from === undefined || !start
      ? `t/m ${formatIso(day)}`
      : `${startsWithFrom(node) ? 'vanaf ' : ''}${formatIso(from)} t/m ${formatIso(day)}`;
  const fix = (day: Day): Fix => ({
    title: { nl: `t/m ${dutchDay(day)}: die dag telt nog mee`, en: `t/m ${englishDay(day)}: that day still counts` },
    changes: [{ place: whole, newText: textFor(day) }],
  });
  const known = end !== undefined && to !== undefined && (from !== undefined || !start);
  const spelledOut = node.through !== 'tot';
  const fixes = !known ? [] : spelledOut ? [{ ...fix(to), preferred: true }] : [fix(addDays(to, -1)), fix(to)];
  s.reading.report({ code: 'TAAL-12', end: spelledOut ? undefined : to }, whole, { subject: s.mention.name, fixes });
}

function startsWithFrom(node: PeriodNode): boolean {
  return node.$cstNode?.text.startsWith('vanaf') ?? false;
}

/** Reads a unit of quantity (`uur`, `dagdelen`). */
export function unitOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  word: string | undefined,
  node: { readonly $cstNode?: CstNode | undefined },
): Unit | undefined {
  const cst = node.$cstNode;
  if (word === undefined || !cst) {
    s.unclear(keyword);
    return undefined;
  }
  const unit = readUnit(word);
  if (unit === undefined) {
    s.unclear(keyword);
    reportUnit(s, cst, word, 'unit', nearestWord(word, UNITS.flatMap(unitWords)));
  }
  return unit;
}

function reportUnit(
  s: StatementReader,
  node: CstNode,
  word: string,
  wanted: 'unit' | 'timeUnit',
  suggestion: string | undefined,
): void {
  const place = s.reading.place(wordIn(node, word));
  s.reading.report({ code: 'TAAL-16', word, wanted, suggestion }, place, {
    subject: s.mention.name,
    fixes: replaceWith(place, suggestion),
  });
}

/** Reads how often something comes round; `once` for `eenmalig` and `in totaal`. */
export function rhythmOf(s: StatementReader, keyword: PropertyKeyword, rate: Rate): Rhythm | 'once' | undefined {
  const cst = rate.$cstNode;
  if (rate.once) {
    return 'once';
  }
  const word: string | undefined = rate.unit;
  if (word === undefined || !cst) {
    s.unclear(keyword);
    return undefined;
  }
  const unit = readTimeUnit(word);
  if (unit === undefined) {
    s.unclear(keyword);
    reportUnit(s, cst, word, 'timeUnit', nearestWord(word, TIME_UNITS.flatMap(unitWords)));
    return undefined;
  }
  const count = rate.count ? wholeNumberOf(s, keyword, rate.count, 1) : 1;
  return count === undefined ? undefined : rhythm(count, unit);
}

/** `4 dagdelen per week`, `12 uur in totaal`. */
export function volumeOf(s: StatementReader, node: VolumeProperty | undefined): Volume | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    return undefined;
  }
  const amount = numberOf(s, 'omvang', node.amount);
  if (amount === undefined) {
    return undefined;
  }
  if (node.unit === undefined || node.rate === undefined) {
    s.unclear('omvang');
    s.reading.report(
      { code: 'TAAL-17', keyword: 'omvang', missing: node.unit === undefined ? 'unit' : 'rate' },
      s.reading.place(cst),
      { subject: s.mention.name },
    );
    return undefined;
  }
  const unit = unitOf(s, 'omvang', node.unit, node);
  const per = rhythmOf(s, 'omvang', node.rate);
  return unit !== undefined && per !== undefined ? { amount, unit, per } : undefined;
}

interface Priced {
  readonly price: MoneyLiteral | undefined;
  readonly rate: Rate | undefined;
  readonly node: { readonly $cstNode?: CstNode | undefined };
}

/** A price with what it is for; reports a price that says not what it is for. */
export function tariffOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  { price, rate, node }: Priced,
  fact?: () => Fact | undefined,
): Tariff | undefined {
  const amount = moneyOf(s, keyword, price, fact);
  const cst = node.$cstNode;
  if (!rate) {
    s.unclear(keyword);
    if (cst && amount !== undefined) {
      s.reading.report({ code: 'TAAL-17', keyword, missing: 'rate' }, s.reading.place(cst), {
        subject: s.mention.name,
      });
    }
    return undefined;
  }
  if (rate.count?.$cstNode) {
    s.unclear(keyword);
    s.reading.report(
      { code: 'TAAL-14', text: rate.count.text, wanted: 'oneUnit' },
      s.reading.place(rate.count.$cstNode),
      { subject: s.mention.name },
    );
    return undefined;
  }
  const per = rate.once ? 'once' : unitOf(s, keyword, rate.unit, rate);
  return amount !== undefined && per !== undefined ? { price: amount, per } : undefined;
}

export function lineTariffOf(
  s: StatementReader,
  node: TariffProperty | undefined,
  fact: () => Fact | undefined,
): Tariff | undefined {
  return node ? tariffOf(s, 'tarief', { price: node.price, rate: node.rate, node }, fact) : undefined;
}
