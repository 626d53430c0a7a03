import { GrammarUtils } from 'langium';
import { addDays, type Day, FOREVER, formatIso } from '../domain/day.js';
import { dutchDay, englishDay, readDay } from '../domain/dayText.js';
import type { Fact } from '../domain/fact.js';
import type { Fix } from '../domain/finding.js';
import { type Period, period } from '../domain/period.js';
import type { Place } from '../domain/place.js';
import type { PropertyKeyword } from '../domain/vocabulary.js';
import type { DayLiteral, Period as PeriodNode } from '../language/generated/ast.js';
import { asOffers } from './offers.js';
import { replaceWith } from './reading.js';
import type { StatementReader } from './statement.js';

/** Reads a date; what is wrong with it is reported once, and the property becomes unclear. */
export function dayOf(s: StatementReader, keyword: PropertyKeyword, node: DayLiteral | undefined): Day | undefined {
  const cst = s.writtenAs(keyword, node);
  if (!node || !cst) {
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
        fixes: reading.candidates.flatMap((day) => asOffers(replaceWith(place, formatIso(day)))),
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

export interface PeriodEnds {
  /** First day when no start is written; undefined when that is not known. */
  readonly start: Day | undefined;
  /** Last day when no end is written; undefined when that is not known. */
  readonly end: Day | undefined;
}

/** For what holds until further notice: the end is FOREVER. */
const OPEN_END: PeriodEnds = { start: undefined, end: FOREVER };

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
  const cst = s.writtenAs(keyword, node);
  if (!node || !cst) {
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
