import type { IToken } from 'chevrotain';
import { type AstNode, type CstNode, isCompositeCstNode, type Lexer, type ParseResult } from 'langium';
import type { StatementSpec } from '../../domain/vocabulary/statementSpec.js';
import { statementSpecs } from '../../domain/vocabulary.js';
import type { RegieDocument, Statement } from '../../language/generated/ast.js';
import { isRegieplanReport } from '../../language/lexer.js';
import { statementName } from '../../model/statement.js';

/** A stretch of text; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word, a text between quotes, a number, an amount or a sign. */
export interface WrittenWord extends Stretch {
  readonly image: string;
  readonly isMoney: boolean;
}

export interface WrittenComment extends Stretch {
  /** Without white space at the end. */
  readonly image: string;
}

export interface WrittenStatement extends Stretch {
  readonly words: readonly WrittenWord[];
  /** Where each property begins. */
  readonly propertyStarts: readonly number[];
  /** The keywords of its properties in canonical order. */
  readonly order: readonly string[];
  /** Whether every word in it has been understood as a part of it. */
  readonly whole: boolean;
}

/** A text as the words, comments and statements that stand in it, and where it could not be read. */
export interface WrittenText {
  readonly text: string;
  readonly words: readonly WrittenWord[];
  readonly comments: readonly WrittenComment[];
  readonly statements: readonly WrittenStatement[];
  readonly damage: readonly Stretch[];
}

/** Sorts out a text that has been parsed. */
export function readWritten(text: string, lexer: Lexer, parsed: ParseResult<RegieDocument>): WrittenText {
  const { tokens, hidden } = lexer.tokenize(text);
  const words = tokens.map(toWord);
  return {
    text,
    words,
    comments: hidden.map((token) => ({ ...stretchOf(token), image: token.image.trimEnd() })),
    statements: parsed.value.statements.flatMap((statement) => toStatement(statement, words)),
    damage: damageOf(text, parsed),
  };
}

function toWord(token: IToken): WrittenWord {
  return { ...stretchOf(token), image: token.image, isMoney: token.tokenType.name === 'MONEY' };
}

function stretchOf(token: IToken): Stretch {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

function toStatement(statement: Statement, words: readonly WrittenWord[]): readonly WrittenStatement[] {
  const cst = statement.$cstNode;
  if (!cst) {
    return [];
  }
  const spec: StatementSpec = statementSpecs[statementName(statement)];
  const properties: readonly AstNode[] = 'properties' in statement ? statement.properties : [];
  const own = within(words, { start: cst.offset, end: cst.end });
  const understood = new Set(leafOffsets(cst));
  return [
    {
      start: cst.offset,
      end: cst.end,
      words: own,
      propertyStarts: properties.flatMap(({ $cstNode }) => $cstNode?.offset ?? []).toSorted((a, b) => a - b),
      order: spec.properties.map(({ keyword }) => keyword),
      whole: properties.every(({ $cstNode }) => $cstNode) && own.every(({ start }) => understood.has(start)),
    },
  ];
}

/** The part of an ordered list that lies in a stretch, found without looking at all of the rest. */
export function within<Item extends Stretch>(items: readonly Item[], { start, end }: Stretch): readonly Item[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((items[middle]?.start ?? 0) < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  let last = low;
  while ((items[last]?.end ?? Number.POSITIVE_INFINITY) <= end) {
    last += 1;
  }
  return items.slice(low, last);
}

function leafOffsets(node: CstNode): readonly number[] {
  return isCompositeCstNode(node) ? node.content.flatMap(leafOffsets) : node.length > 0 ? [node.offset] : [];
}

function damageOf(text: string, { lexerErrors, lexerReport, parserErrors }: ParseResult): readonly Stretch[] {
  const report = isRegieplanReport(lexerReport) ? lexerReport : undefined;
  return [
    ...lexerErrors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
    ...(report?.layout ?? []).map(({ offset, length, until }) => ({
      start: offset,
      end: Math.max(offset + length, until + 1),
    })),
    ...(report?.quotes ?? []).map(({ offset, length }) => ({ start: offset, end: offset + length })),
    ...parserErrors.flatMap((error) => {
      const previous = 'previousToken' in error && isToken(error.previousToken) ? error.previousToken : undefined;
      return [error.token, ...(previous ? [previous] : []), ...error.resyncedTokens].map((token) =>
        Number.isNaN(token.startOffset) ? { start: text.length, end: text.length } : stretchOf(token),
      );
    }),
  ];
}

function isToken(value: unknown): value is IToken {
  return typeof value === 'object' && value !== null && 'startOffset' in value && 'image' in value;
}
