import type { LangiumDocument } from 'langium';
import type { DigitRun } from '../domain/plan.js';
import { placeAt } from './places.js';

/** Eight or nine digits, with a point or space between them at most; not a part of a longer number or an amount. */
const DIGITS = /(?<![,€-]|\d[ .]?)\d(?:[ .]?\d){7,8}(?!-|[ .,]?\d)/g;
/** What every such run has, also where it turns out to be no such run. */
const MANY_DIGITS = /\d(?:[ .]?\d){7}/;
const ISO_DATE = /\d{4}-\d{1,2}-\d{1,2}/g;

/** The runs of digits in a document that are long enough to be a citizen service number, comments included. */
export function digitRunsOf(document: LangiumDocument): readonly DigitRun[] {
  return digitRunsIn(document.textDocument.getText()).map(({ digits, offset, length }) => ({
    digits,
    place: placeAt(document, offset, length),
  }));
}

/** The same for a text, by offset. */
export function digitRunsIn(
  text: string,
): readonly { readonly digits: string; readonly offset: number; readonly length: number }[] {
  // Most texts have none, and looking for that alone takes a fraction of the time.
  if (!MANY_DIGITS.test(text)) {
    return [];
  }
  const withoutDates = text.replace(ISO_DATE, (date) => '-'.repeat(date.length));
  return [...withoutDates.matchAll(DIGITS)].map((match) => ({
    digits: match[0].replace(/\D/g, ''),
    offset: match.index,
    length: match[0].length,
  }));
}
