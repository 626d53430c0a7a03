import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, Position, Range } from 'vscode-languageserver-protocol/node';

/** A text as the protocol counts it: which ranges lie in it. */
export class InsideText {
  readonly #lengths: readonly number[];

  constructor(text: string) {
    this.#lengths = text.split(/\r\n|\n|\r/).map(({ length }) => length);
  }

  range(what: string, { start, end }: Range): void {
    const isInside = [start, end].every(({ line, character }) => character <= (this.#lengths[line] ?? -1));
    assert.ok(isInside && !isBefore(end, start), `${what} is at ${written({ start, end })}, outside the text`);
  }

  folding({ startLine, endLine }: FoldingRange): void {
    const isInside = 0 <= startLine && startLine <= endLine && endLine < this.#lengths.length;
    assert.ok(isInside, `the folding range ${startLine}-${endLine} lies outside the text`);
  }

  /** An editor refuses a whole outline when one symbol has no name or does not contain its own name. */
  symbol({ name, range, selectionRange, children }: DocumentSymbol): void {
    this.range(`the symbol "${name}"`, range);
    const contains = !isBefore(selectionRange.start, range.start) && !isBefore(range.end, selectionRange.end);
    assert.ok(contains, `the symbol "${name}" has its name at ${written(selectionRange)}, outside ${written(range)}`);
    assert.notEqual(name.trim(), '', `the symbol at ${written(range)} has no name`);
    for (const child of children ?? []) {
      this.symbol(child);
    }
  }
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function written({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
