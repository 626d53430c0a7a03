import { spelled } from './annotatedWords.js';
import { NO_SPACE_BEFORE, PROPERTY_INDENT } from './canonicalStatement.js';
import type { CanonicalChange, ReadText } from './canonicalText.js';
import { applied } from './canonicalText.js';
import { frozenLines } from './frozenLines.js';
import { Lines } from './lines.js';
import { sayTheSame } from './sameWords.js';
import type { WrittenStatement, WrittenText } from './writtenText.js';

/**
 * What has to change on one line, counted from zero, to bring it into canonical form without moving anything to another
 * line. Nothing for a line that cannot be read, that holds more than one property, or that goes on with the line above.
 */
export function canonicalLine(written: WrittenText, line: number, read: ReadText): readonly CanonicalChange[] {
  const { text } = written;
  const lines = new Lines(text);
  if (line < 0 || line > lines.last || frozenLines(written, lines, new Set()).has(line)) {
    return [];
  }
  const [start, end] = [lines.startOf(line), lines.endOf(line)];
  const isHere = (one: { readonly start: number }): boolean => one.start >= start && one.start < end;
  const words = written.words.filter(isHere);
  const [first] = words;
  const statement = first && written.statements.find((one) => one.start <= first.start && first.start < one.end);
  const indent = first && statement && indentOf(first.start, statement, text);
  const properties = statement?.propertyStarts.filter((property) => isHere({ start: property })) ?? [];
  const statements = written.statements.filter(isHere);
  const opens = words.some(({ image }, index) => image === '{' && index < words.length - 1);
  if (indent === undefined || opens || properties.length + statements.length > 1) {
    return [];
  }
  const said = words.map((word, index) => (index > 0 && !NO_SPACE_BEFORE.has(word.image) ? ' ' : '') + spelled(word));
  const [comment] = written.comments.filter(isHere);
  const newText = `${indent}${said.join('')}${comment ? ` ${comment.image}` : ''}`;
  const change = { start, end, newText };
  const isSame = text.slice(start, end) === newText;
  return isSame || !sayTheSame(written, read(applied(text, [change]))) ? [] : [change];
}

/** Undefined for a word in the middle of something: the line goes on with the one above. */
function indentOf(start: number, statement: WrittenStatement, text: string): string | undefined {
  if (start === statement.start || (start === statement.end - 1 && text.charAt(start) === '}')) {
    return '';
  }
  return statement.propertyStarts.includes(start) ? PROPERTY_INDENT : undefined;
}
