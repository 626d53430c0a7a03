import type { Remark } from '../../server/src/check/check.js';
import type { CheckedText } from '../../server/src/check/checker.js';
import type { Fix, Severity } from '../../server/src/domain/finding.js';
import type { Position } from '../../server/src/domain/place.js';

const SEVERITIES: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', info: 'info', hint: 'hint' };

/**
 * What a document of the cases expects, in comments below the line it is about:
 * `//! «the words that are marked» CODE severity message`, and for each fix `//> the line after it`.
 */
export function expectedIn(text: string): readonly string[] {
  let line = 0;
  return text.split('\n').flatMap((content, index) => {
    const comment = /^\s*(\/\/[!>] .*)$/.exec(content)?.[1];
    if (comment === undefined) {
      line = index;
      return [];
    }
    return [`${line + 1}: ${comment}`];
  });
}

/** The problems of the text itself in the words of an expectation. */
export function saidAbout(text: string, { remarks }: CheckedText): readonly string[] {
  return remarks.filter(isAboutLanguage).flatMap((remark) => {
    const { start } = remark.place.range;
    const shown = [
      `//! «${markedIn(text, remark)}» ${remark.code} ${SEVERITIES[remark.severity]} ${remark.message.nl}`,
      ...remark.fixes().map((fix) => `//> ${changedLines(text, fix)}`),
    ];
    return shown.map((comment) => `${start.line + 1}: ${comment}`);
  });
}

export function isAboutLanguage({ code }: Remark): boolean {
  return code.startsWith('TAAL');
}

/** The marked words, up to the end of the line on which they start. */
function markedIn(text: string, { place: { range } }: Remark): string {
  const marked = text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
  return marked.split('\n')[0] ?? '';
}

/** The text with a fix applied. */
export function applied(text: string, { changes }: Fix): string {
  return changes
    .map(({ place: { range }, newText }) => ({
      start: offsetAt(text, range.start),
      end: offsetAt(text, range.end),
      newText,
    }))
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end), text);
}

function changedLines(text: string, fix: Fix): string {
  const [before, after] = [text, applied(text, fix)].map((one) => one.split('\n'));
  if (!before || !after) {
    return '';
  }
  const first = before.findIndex((line, index) => line !== after[index]);
  const grown = after.length - before.length;
  const last = before.findLastIndex((line, index) => line !== after[index + grown]);
  return after
    .slice(first, last + grown + 1)
    .map((line) => line.trim())
    .join(' ⏎ ');
}

function offsetAt(text: string, { line, character }: Position): number {
  const lines = text.split('\n').slice(0, line);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + character;
}
