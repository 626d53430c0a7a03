import type { IToken } from 'chevrotain';
import type { LexerResult } from 'langium';
import type { Cursor } from './cursorPlace.js';

/** The word at the cursor, which a proposal replaces, and the words around it. */
export interface CursorWord extends Cursor {
  readonly start: number;
  readonly end: number;
  /** Where the cursor's line ends. */
  readonly lineEnd: number;
}

const BEFORE_CURSOR = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f0-9_/-]*$/;
const AFTER_CURSOR = /^(?:[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f0-9_-]|\/(?!\/))*/;
/** Words that are replaced whole, whatever signs and spaces they are written with. */
const VALUES: ReadonlySet<string> = new Set(['DATE', 'MONEY']);
const TEXTS: ReadonlySet<string> = new Set(['STRING', 'UNTERMINATED_STRING', 'CURLY_STRING']);

/** Undefined in a comment and in a text between quotes, where anything may be written. */
export function wordAtCursor(text: string, offset: number, { tokens, hidden }: LexerResult): CursorWord | undefined {
  const isInComment = hidden.some((token) => token.startOffset < offset && offset <= endOf(token));
  const isInText = tokens.some(
    (token) =>
      TEXTS.has(token.tokenType.name) &&
      token.startOffset < offset &&
      (offset < endOf(token) || (offset === endOf(token) && token.tokenType.name === 'UNTERMINATED_STRING')),
  );
  if (isInComment || isInText) {
    return undefined;
  }
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const lineEnd = offset + (/[\r\n]/.exec(text.slice(offset))?.index ?? text.length - offset);
  const value = tokens.find(
    (token) => VALUES.has(token.tokenType.name) && token.startOffset < offset && offset <= endOf(token),
  );
  const start = value?.startOffset ?? offset - (BEFORE_CURSOR.exec(text.slice(lineStart, offset))?.[0].length ?? 0);
  const end = value ? endOf(value) : endOfWord(text, start, offset);
  const words = start === end ? tokens : tokens.filter((token) => endOf(token) <= start || token.startOffset >= end);
  const next = words.findIndex(({ startOffset }) => startOffset >= offset);
  return {
    start,
    end,
    words,
    before: next < 0 ? words.length : next,
    lineStart,
    lineEnd,
    column: start - lineStart,
    isFirstOnLine: text.slice(lineStart, start).trim() === '',
  };
}

/** A word that only begins at the cursor is not being typed. */
function endOfWord(text: string, start: number, offset: number): number {
  return start === offset ? offset : offset + (AFTER_CURSOR.exec(text.slice(offset))?.[0].length ?? 0);
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}
