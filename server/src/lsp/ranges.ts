import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextRange } from '../domain/place.js';

/** A range inside the text, whatever lines and characters it names. */
export function clipped({ start, end }: TextRange, text: TextDocument): { start: Position; end: Position } {
  const from = text.offsetAt(start);
  return { start: text.positionAt(from), end: text.positionAt(Math.max(from, text.offsetAt(end))) };
}

/** Whether two ranges share a character or touch. */
export function touches(a: TextRange, b: TextRange): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

/** Whether the inner range lies in the outer one, their ends included. */
export function encloses(outer: TextRange, inner: TextRange): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

export function isSameRange(a: TextRange, b: TextRange): boolean {
  return isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);
}

type Position = TextRange['start'];

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isSamePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
