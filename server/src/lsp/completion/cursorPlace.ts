import type { IToken } from 'chevrotain';
import type { StatementSpec } from '../../domain/vocabulary/statementSpec.js';
import { STATEMENT_NAMES, type StatementName, statementSpecs } from '../../domain/vocabulary.js';

/** Where in a document the cursor stands, as its lines and words show it; nothing in the text needs to be right. */
export interface CursorPlace {
  /** Whether a new statement may begin here. */
  readonly atStatementStart: boolean;
  /** The statement the cursor stands in. */
  readonly statement: StatementAtCursor | undefined;
}

export interface StatementAtCursor {
  readonly name: StatementName;
  /** Its own name, as written. */
  readonly ownName: string | undefined;
  readonly part: 'header' | 'block';
  /** The words from the statement's or the property's keyword up to the cursor; none where a property may begin. */
  readonly words: readonly IToken[];
  /** Each other property of the block, before and after the cursor. */
  readonly others: readonly (readonly IToken[])[];
  /** Whether another property may begin here: on a line of its own, or in a block that begins on this line. */
  readonly mayBeginProperty: boolean;
}

/** The cursor with the word it touches left out. */
export interface Cursor {
  /** All words of the text but the one at the cursor. */
  readonly words: readonly IToken[];
  /** How many of them stand before the cursor. */
  readonly before: number;
  /** Where the cursor's line begins, and the column of the word at the cursor or of the cursor itself. */
  readonly lineStart: number;
  readonly column: number;
  /** Whether nothing stands before it on its line. */
  readonly isFirstOnLine: boolean;
}

const NAME_OF_KEYWORD: ReadonlyMap<string, StatementName> = new Map(
  STATEMENT_NAMES.flatMap((name) => statementSpecs[name].keywords.map((keyword) => [keyword, name] as const)),
);

export function placeOfCursor({ words, before, lineStart, column, isFirstOnLine }: Cursor): CursorPlace {
  const statement = readStatements(words).findLast(({ start }) => start < before);
  if (!statement || (statement.close !== undefined && statement.close < before)) {
    const isBehindOther = before > 0 && statement?.close !== before - 1;
    return { atStatementStart: isFirstOnLine || !isBehindOther, statement: undefined };
  }
  const { name, ownName, start, open, close, properties } = statement;
  // A list goes on below its comma; any other line begins something new.
  const isNewLine = isFirstOnLine && words[before - 1]?.image !== ',';
  const atMargin = isNewLine && column === 0;
  const propertyOf = (index: number): readonly IToken[] =>
    words.slice(properties[index], properties[index + 1] ?? close ?? words.length);
  if (open === undefined || open >= before) {
    if (!isNewLine) {
      return {
        atStatementStart: false,
        statement: {
          name,
          ownName,
          part: 'header',
          words: words.slice(start, before),
          others: [],
          mayBeginProperty: false,
        },
      };
    }
    const inBlock = !atMargin && specOf(name).properties.length > 0;
    return {
      atStatementStart: !inBlock,
      statement: inBlock ? { name, ownName, part: 'block', words: [], others: [], mayBeginProperty: true } : undefined,
    };
  }
  const current = isNewLine ? -1 : properties.findLastIndex((property) => property < before);
  const from = current < 0 ? open + 1 : (properties[current] ?? before);
  return {
    atStatementStart: atMargin && close === undefined,
    statement: {
      name,
      ownName,
      part: 'block',
      words: isNewLine ? [] : words.slice(from, before),
      others: properties.flatMap((_, index) => (index === current ? [] : [propertyOf(index)])),
      mayBeginProperty: isNewLine || (words[open]?.startOffset ?? lineStart) >= lineStart,
    },
  };
}

/** A stretch of a document; `start` is where it begins. */
export interface TextStretch {
  readonly text: string;
  readonly start: number;
}

/** The statement that an offset stands in or behind, and the one after it. */
export function textAround(text: string, words: readonly IToken[], offset: number): TextStretch {
  const starts = readStatements(words).flatMap(({ start }) => words[start]?.startOffset ?? []);
  const current = starts.findLastIndex((start) => start <= offset);
  const start = starts[current] ?? 0;
  return { text: text.slice(start, starts[current + 2] ?? text.length), start };
}

interface WrittenStatement {
  readonly name: StatementName;
  readonly ownName: string | undefined;
  /** Positions of words; `open` is the last word before the block where its brace is missing. */
  readonly start: number;
  open: number | undefined;
  close: number | undefined;
  readonly properties: number[];
}

function readStatements(words: readonly IToken[]): readonly WrittenStatement[] {
  const statements: WrittenStatement[] = [];
  words.forEach((word, index) => {
    const current = statements.at(-1);
    const name = NAME_OF_KEYWORD.get(word.image);
    if (word.image === '{') {
      if (current) {
        current.open ??= index;
      }
    } else if (word.image === '}') {
      if (current) {
        current.close ??= index;
      }
    } else if (name && startsStatement(words, index, current)) {
      const next = words[index + 1];
      const ownName = next?.tokenType.name === 'ID' ? next.image : undefined;
      statements.push({ name, ownName, start: index, open: undefined, close: undefined, properties: [] });
    } else if (current && startsProperty(words, index, current)) {
      current.open ??= index - 1;
      current.properties.push(index);
    }
  });
  return statements;
}

/** A keyword begins a statement after a closed block, at the margin, or where the open block does not know it. */
function startsStatement(words: readonly IToken[], index: number, current: WrittenStatement | undefined): boolean {
  if (!current || current.close !== undefined) {
    return true;
  }
  if (!startsLine(words, index) || words[index - 1]?.image === ',') {
    return false;
  }
  const spec = specOf(current.name);
  const isProperty = allows(spec, words[index]);
  if (words[index]?.startColumn === 1) {
    return current.open === undefined || !isProperty || words[index + 1]?.tokenType.name === 'ID';
  }
  return !isProperty && !allows(spec, words[index - 1]);
}

/** A keyword begins a property unless it is the value of the one before: `status aangevraagd`. */
function startsProperty(words: readonly IToken[], index: number, current: WrittenStatement): boolean {
  const isFirst = startsLine(words, index);
  const isInBlock = current.close === undefined && (current.open !== undefined || isFirst);
  const isValue = words[index - 1]?.image === ',' || (!isFirst && current.properties.at(-1) === index - 1);
  const takesAnyWord = current.name === 'SelfReliance' && current.open !== undefined && isFirst;
  return isInBlock && !isValue && (allows(specOf(current.name), words[index]) || takesAnyWord);
}

function specOf(name: StatementName): StatementSpec {
  return statementSpecs[name];
}

function allows(spec: StatementSpec, word: IToken | undefined): boolean {
  return spec.properties.some(({ keyword }) => keyword === word?.image);
}

function startsLine(words: readonly IToken[], index: number): boolean {
  const previous = words[index - 1];
  return previous === undefined || (previous.endLine ?? 0) < (words[index]?.startLine ?? 0);
}
