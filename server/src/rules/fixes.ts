import { type Day, FOREVER, formatIso } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import { type Fact, type FactKind, isAbsent } from '../domain/fact.js';
import type { Fix } from '../domain/finding.js';
import { type Period, period } from '../domain/period.js';
import type { Place, TextChange } from '../domain/place.js';
import type { PropertyKeyword } from '../domain/vocabulary.js';

interface Dated extends Fact {
  readonly period?: Period | undefined;
  readonly validity?: Period | undefined;
}

/** How sure a fix is: only the one right answer is preferred. */
export interface FixChoice {
  readonly preferred: boolean;
}

/** Statements whose period stands in their first line, without a keyword of its own. */
const PERIOD_IN_HEAD: ReadonlySet<FactKind> = new Set<FactKind>([
  'coordination',
  'deputy',
  'coordinationAgreement',
  'situation',
]);

/** Statements whose first line ends in a period that may be left out. */
const POSTS: ReadonlySet<FactKind> = new Set<FactKind>(['coordination', 'deputy']);

function withPeriod(fact: Dated, next: Period | undefined, title: Fix['title'], choice: FixChoice): readonly Fix[] {
  const change = next && periodChange(fact, next);
  return change ? [{ title, changes: [change], preferred: choice.preferred }] : [];
}

function periodChange(fact: Dated, next: Period): TextChange | undefined {
  const keyword = keywordOf(fact);
  const place = fact.parts.get(keyword);
  const text = periodText(next);
  if (place) {
    return { place, newText: PERIOD_IN_HEAD.has(fact.kind) ? headText(fact, next) : `${keyword} ${text}` };
  }
  return POSTS.has(fact.kind) && isAbsent(fact, keyword)
    ? { place: endOf(fact.parts.get('bij') ?? fact.place), newText: ` ${headText(fact, next)}` }
    : undefined;
}

function periodText({ from, to }: Period): string {
  return to === FOREVER ? `vanaf ${formatIso(from)}` : `${formatIso(from)} t/m ${formatIso(to)}`;
}

/** A post reads as a sentence: `regisseur Samira bij WijkteamNoord vanaf … t/m …`. */
function headText(fact: Fact, next: Period): string {
  const text = periodText(next);
  return POSTS.has(fact.kind) && next.to !== FOREVER ? `vanaf ${text}` : text;
}

function endOf({ uri, range }: Place): Place {
  return { uri, range: { start: range.end, end: range.end } };
}

/**
 * Moves the end of a fact's period so that `day` is its last day; no fix when nothing would be left or no period is
 * written and none can be added.
 */
export function endOn(fact: Dated, day: Day, choice: FixChoice = { preferred: true }): readonly Fix[] {
  const current = fact.period ?? fact.validity;
  const title = {
    nl: `Laat ${fact.name} eindigen op ${dutchDay(day)}`,
    en: `Let ${fact.name} end on ${englishDay(day)}`,
  };
  return withPeriod(fact, current && period(current.from, day), title, choice);
}

/**
 * Moves the start of a fact's period so that `day` is its first day; no fix when nothing would be left or no period is
 * written and none can be added.
 */
export function startOn(fact: Dated, day: Day, choice: FixChoice = { preferred: true }): readonly Fix[] {
  const current = fact.period ?? fact.validity;
  const title = {
    nl: `Laat ${fact.name} beginnen op ${dutchDay(day)}`,
    en: `Let ${fact.name} start on ${englishDay(day)}`,
  };
  return withPeriod(fact, current && period(day, current.to), title, choice);
}

/** Keeps only `kept` of a fact's period. */
export function keepOnly(fact: Dated, kept: Period, choice: FixChoice = { preferred: true }): readonly Fix[] {
  const title = {
    nl: `Laat ${fact.name} lopen van ${dutchDay(kept.from)} t/m ${dutchDay(kept.to)}`,
    en: `Let ${fact.name} run from ${englishDay(kept.from)} to ${englishDay(kept.to)} inclusive`,
  };
  return withPeriod(fact, kept, title, choice);
}

/** Writes a property anew; no fix when it is not written. */
export function rewrite(fact: Fact, keyword: PropertyKeyword, value: string): readonly Fix[] {
  const place = fact.parts.get(keyword);
  const newText = `${keyword} ${value}`;
  return place
    ? [{ title: { nl: `Schrijf ${newText}`, en: `Write ${newText}` }, changes: [{ place, newText }], preferred: true }]
    : [];
}

/** Puts other text at a place. */
export function replaceAt(place: Place, newText: string, title: Fix['title'], choice: FixChoice): Fix {
  return { title, changes: [{ place, newText }], preferred: choice.preferred };
}

function keywordOf(fact: Dated): PropertyKeyword {
  return fact.kind === 'decision' || fact.kind === 'consent' ? 'geldig' : 'periode';
}
