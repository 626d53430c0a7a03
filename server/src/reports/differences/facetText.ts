import { FOREVER, formatIso } from '../../domain/day.js';
import { dayShift } from '../../domain/dayShift.js';
import { formatMoney } from '../../domain/money.js';
import { periodNotation } from '../../domain/notation.js';
import { days, type Period } from '../../domain/period.js';
import type { FacetChange } from '../../review/changes.js';
import type { Facet } from '../../review/records/record.js';
import type { Value } from '../../review/value.js';
import type { ReviewTexts } from '../../texts/reviewTexts.js';
import { amountDifference } from './amounts.js';
import { clipped, clippedPair } from './clipped.js';

/** `tarief € 50,00 per uur → € 56,00 per uur`, `drie maanden later, nu 2026-09-30`. */
export function facetChangeText({ facet, from, to }: FacetChange, texts: ReviewTexts): string {
  const word = facetWord(facet, texts);
  if (from === undefined || to === undefined) {
    const value = valueText(to ?? from);
    const isNow = to !== undefined;
    // A property without a value, such as `pm`, is there or not.
    return value === ''
      ? `${word}: ${isNow ? texts.isNew : texts.isGone}`
      : (isNow ? texts.nowThere : texts.noLongerThere)(word, value);
  }
  if (from.kind === 'day' && to.kind === 'day') {
    const shift = dayShift(from.day, to.day);
    const moved = shift ? texts.moved(shift, formatIso(to.day)) : formatIso(to.day);
    // The day of an evaluation is what it is called by; it stands in front already.
    return facet === 'datum' ? moved : `${word} ${moved}`;
  }
  if (from.kind === 'words' && to.kind === 'words' && from.words.length + to.words.length > 2) {
    return wordsText(word, from.words, to.words, texts);
  }
  if (from.kind === 'text' && to.kind === 'text') {
    const [before, after] = clippedPair(from.text, to.text);
    return texts.becomes(word, `“${before}”`, `“${after}”`);
  }
  const aside = asideOf(from, to, texts);
  return `${texts.becomes(word, valueText(from), valueText(to))}${aside === undefined ? '' : ` (${aside})`}`;
}

/** `tarief € 50,00 per uur`. */
export function facetText(facet: Facet, value: Value, texts: ReviewTexts): string {
  return `${facetWord(facet, texts)} ${valueText(value)}`.trimEnd();
}

/** A value as it is written; nothing for a property that is merely there. */
export function valueText(value: Value | undefined): string {
  switch (value?.kind) {
    case undefined:
    case 'present':
      return '';
    case 'words':
      return value.words.join(', ');
    case 'text':
      return `“${clipped(value.text)}”`;
    case 'money':
      return formatMoney(value.cents);
    case 'day':
      return formatIso(value.day);
    case 'period':
      return periodNotation(value.period);
    case 'notation':
      return value.notation;
  }
}

function facetWord(facet: Facet, { facets }: ReviewTexts): string {
  switch (facet) {
    case 'omschrijving':
    case 'persoon':
    case 'regel':
    case 'titel':
      return facets[facet];
    default:
      return facet;
  }
}

function wordsText(word: string, from: readonly string[], to: readonly string[], texts: ReviewTexts): string {
  const added = to.filter((one) => !from.includes(one));
  const removed = from.filter((one) => !to.includes(one));
  return texts.wordsChanged(word, added, removed);
}

function asideOf(from: Value, to: Value, texts: ReviewTexts): string | undefined {
  if (from.kind === 'money' && to.kind === 'money') {
    return amountDifference(from.cents, to.cents, texts);
  }
  return from.kind === 'period' && to.kind === 'period' ? periodAside(from.period, to.period, texts) : undefined;
}

function periodAside(from: Period, to: Period, texts: ReviewTexts): string | undefined {
  const [wasEndless, isEndless] = [from.to >= FOREVER, to.to >= FOREVER];
  if (wasEndless !== isEndless) {
    return isEndless ? texts.endless : texts.ended;
  }
  const more = wasEndless ? 0 : days(to) - days(from);
  if (more !== 0) {
    return more > 0 ? texts.longer(more) : texts.shorter(-more);
  }
  const shift = dayShift(from.from, to.from);
  return shift && texts.shift(shift);
}
