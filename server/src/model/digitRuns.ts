import type { LangiumDocument } from 'langium';
import type { DigitRun } from '../domain/plan.js';
import { placeAt } from './places.js';

/** Eight or nine digits, with a point or space between them at most; not a part of a longer number or an amount. */
const DIGITS = /(?<![,€-]|\d[ .]?)\d(?:[ .]?\d){7,8}(?!-|[ .,]?\d)/g;
const ISO_DATE = /\d{4}-\d{1,2}-\d{1,2}/g;

/** The runs of digits in a document that are long enough to be a citizen service number, comments included. */
export function digitRunsOf(document: LangiumDocument): readonly DigitRun[] {
  const text = document.textDocument.getText().replace(ISO_DATE, (date) => '-'.repeat(date.length));
  return [...text.matchAll(DIGITS)].map((match) => ({
    digits: match[0].replace(/\D/g, ''),
    place: placeAt(document, match.index, match[0].length),
  }));
}
