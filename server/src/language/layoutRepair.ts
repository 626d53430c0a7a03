import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import { type StatementSpec, statementSpecs } from '../domain/vocabulary.js';

export type LayoutProblemKind =
  | 'missingOpen'
  | 'missingClose'
  | 'strayOpen'
  | 'strayClose'
  /** Property lines that belong to no statement. */
  | 'orphanLines'
  | 'unknownStatement'
  | 'unknownProperty';

/** A brace that had to be thought in or out, or lines that had to be left out. */
export interface LayoutProblem {
  readonly kind: LayoutProblemKind;
  /** Where it shows: zero-based offset and length in the text. */
  readonly offset: number;
  readonly length: number;
  /** Offset of the last word that was left out; the offset itself when nothing was. */
  readonly until: number;
  /** The word it is about, as written. */
  readonly word: string;
  /** The statement it happened in: its keyword and its name, as written. */
  readonly statement: { readonly keyword: string; readonly name: string | undefined } | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface BraceTypes {
  readonly open: TokenType;
  readonly close: TokenType;
}

export interface RepairedTokens {
  readonly tokens: IToken[];
  readonly problems: readonly LayoutProblem[];
}

const SPECS: readonly StatementSpec[] = Object.values(statementSpecs);
const SPEC_OF_KEYWORD: ReadonlyMap<string, StatementSpec> = new Map(
  SPECS.flatMap((spec) => spec.keywords.map((keyword) => [keyword, spec] as const)),
);
const PROPERTY_KEYWORDS: ReadonlySet<string> = new Set(
  SPECS.flatMap((spec) => spec.properties.map(({ keyword }) => keyword)),
);
/** Words that may stand at the start of a line because the line above goes on. */
const CONTINUING_WORDS: ReadonlySet<string> = new Set(['van', 'bij', 'door', 'vanaf', 'met', 'aan', 'op', 'uit']);

/**
 * Reads the layout of a text that does not parse: which line starts a statement, which a property, where a brace was
 * forgotten. A broken line costs one message, and every statement around it keeps its meaning.
 */
export function repairLayout(tokens: readonly IToken[], types: BraceTypes): RepairedTokens {
  return new LayoutRepair(tokens, types).run();
}

interface Header {
  readonly keyword: IToken;
  readonly name: IToken | undefined;
  readonly spec: StatementSpec;
  block: 'none' | 'open' | 'closed';
}

/** What is being left out, and what ends it. */
type Skipping = 'none' | 'line' | 'block' | 'orphans';

class LayoutRepair {
  readonly #tokens: readonly IToken[];
  readonly #types: BraceTypes;
  readonly #result: IToken[] = [];
  readonly #problems: Mutable<LayoutProblem>[] = [];
  #header: Header | undefined;
  #skipping: Skipping = 'none';

  constructor(tokens: readonly IToken[], types: BraceTypes) {
    this.#tokens = tokens;
    this.#types = types;
  }

  run(): RepairedTokens {
    this.#tokens.forEach((token, index) => {
      this.#take(token, index);
    });
    const last = this.#tokens.at(-1);
    if (last && this.#header?.block === 'open') {
      this.#insertClose(last);
    }
    return { tokens: this.#result, problems: this.#problems };
  }

  #take(token: IToken, index: number): void {
    this.#place(token, index);
    const left = this.#problems.at(-1);
    if (this.#skipping !== 'none' && left) {
      left.until = token.startOffset;
    }
  }

  #place(token: IToken, index: number): void {
    if (token.image === '{') {
      this.#takeOpen(token);
    } else if (token.image === '}') {
      this.#takeClose(token);
    } else if (this.#startsLine(index)) {
      this.#takeLineStart(token, index);
    } else if (this.#skipping === 'none') {
      this.#takeInLine(token, index);
    }
  }

  #takeOpen(token: IToken): void {
    if (this.#skipping === 'line') {
      this.#skipping = 'block';
    } else if (this.#skipping !== 'none') {
      return;
    } else if (this.#header?.block === 'none') {
      this.#header.block = 'open';
      this.#result.push(token);
    } else {
      this.#report('strayOpen', token);
    }
  }

  #takeClose(token: IToken): void {
    if (this.#skipping === 'block' || this.#skipping === 'orphans') {
      this.#skipping = 'none';
    } else if (this.#header?.block === 'open') {
      this.#skipping = 'none';
      this.#header.block = 'closed';
      this.#result.push(token);
    } else {
      this.#report('strayClose', token);
    }
  }

  #takeInLine(token: IToken, index: number): void {
    const opensBlock = this.#header?.block === 'none' && this.#allows(token.image) && this.#closesOnThisLine(index);
    if (opensBlock) {
      this.#insertOpen(this.#tokens[index - 1] ?? token);
    }
    this.#result.push(token);
  }

  #takeLineStart(token: IToken, index: number): void {
    if (this.#isValue(token, index)) {
      this.#keep(token);
      return;
    }
    const spec = SPEC_OF_KEYWORD.get(token.image);
    if (spec && this.#startsStatement(token, spec, index)) {
      this.#startStatement(token, spec, index);
    } else if (this.#skipping === 'orphans' || this.#skipping === 'block') {
      return;
    } else if (this.#header?.block === 'open') {
      this.#takePropertyLine(token);
    } else if (this.#header?.block === 'none' && this.#allows(token.image)) {
      this.#insertOpen(this.#tokens[index - 1] ?? token);
      this.#result.push(token);
    } else if (PROPERTY_KEYWORDS.has(token.image) && !CONTINUING_WORDS.has(token.image)) {
      this.#skip('orphans', 'orphanLines', token);
    } else if (token.tokenType.name === 'ID') {
      this.#skip('line', 'unknownStatement', token);
    } else {
      this.#keep(token);
    }
  }

  #takePropertyLine(token: IToken): void {
    const anyProperty = this.#header?.spec.properties.length === 0;
    const misplaced = PROPERTY_KEYWORDS.has(token.image) && !CONTINUING_WORDS.has(token.image);
    if (anyProperty || this.#allows(token.image)) {
      this.#skipping = 'none';
      this.#result.push(token);
    } else if (token.tokenType.name === 'ID' || misplaced) {
      this.#skip('line', 'unknownProperty', token);
    } else {
      this.#keep(token);
    }
  }

  #startStatement(token: IToken, spec: StatementSpec, index: number): void {
    const previous = this.#tokens[index - 1];
    if (this.#header?.block === 'open' && previous) {
      this.#insertClose(previous);
    }
    this.#skipping = 'none';
    const next = this.#tokens[index + 1];
    this.#header = { keyword: token, name: next?.tokenType.name === 'ID' ? next : undefined, spec, block: 'none' };
    this.#result.push(token);
  }

  #startsStatement(token: IToken, spec: StatementSpec, index: number): boolean {
    const atMargin = token.startColumn === 1;
    if (this.#skipping === 'orphans' || this.#skipping === 'block') {
      return atMargin;
    }
    if (this.#header?.block === 'open') {
      return !this.#allows(token.image) || (atMargin && this.#looksLikeHeader(spec, index));
    }
    const continuesHeader = this.#header?.block === 'none' && this.#allows(token.image) && !atMargin;
    return !continuesHeader;
  }

  /** Inside a block, a word that is a property here and a statement elsewhere needs more than its place at the margin. */
  #looksLikeHeader(spec: StatementSpec, index: number): boolean {
    return spec.properties.length === 0 || this.#tokens[index + 1]?.tokenType.name === 'ID';
  }

  /** A word after a comma, or indented below a property's keyword, is that property's value. */
  #isValue(token: IToken, index: number): boolean {
    const previous = this.#tokens[index - 1];
    return (
      previous !== undefined &&
      (previous.image === ',' ||
        (PROPERTY_KEYWORDS.has(previous.image) && (token.startColumn ?? 1) > 1 && !this.#allows(token.image)))
    );
  }

  #closesOnThisLine(index: number): boolean {
    const line = this.#tokens[index]?.startLine;
    const rest = this.#tokens
      .slice(index)
      .find(({ image, startLine }) => startLine !== line || image === '{' || image === '}');
    return rest?.image === '}' && rest.startLine === line;
  }

  #startsLine(index: number): boolean {
    const previous = this.#tokens[index - 1];
    return previous === undefined || (previous.endLine ?? 0) < (this.#tokens[index]?.startLine ?? 0);
  }

  #allows(keyword: string): boolean {
    return this.#header?.spec.properties.some((property) => property.keyword === keyword) ?? false;
  }

  #keep(token: IToken): void {
    if (this.#skipping === 'none') {
      this.#result.push(token);
    }
  }

  #skip(skipping: Skipping, kind: LayoutProblemKind, token: IToken): void {
    this.#skipping = skipping;
    this.#report(kind, token);
  }

  #insertOpen(previous: IToken): void {
    this.#report('missingOpen', previous);
    if (this.#header) {
      this.#header.block = 'open';
    }
    this.#result.push(virtualToken(this.#types.open, previous));
  }

  #insertClose(previous: IToken): void {
    this.#report('missingClose', previous);
    if (this.#header) {
      this.#header.block = 'closed';
    }
    this.#result.push(virtualToken(this.#types.close, previous));
  }

  #report(kind: LayoutProblemKind, token: IToken): void {
    const header = this.#header;
    this.#problems.push({
      kind,
      offset: token.startOffset,
      length: token.image.length,
      until: token.startOffset,
      word: token.image,
      statement: header && { keyword: header.keyword.image, name: header.name?.image },
    });
  }
}

/** A token without text; the parser accepts it and the syntax tree does not show it. */
function virtualToken(type: TokenType, previous: IToken): IToken {
  const offset = previous.endOffset ?? previous.startOffset;
  const line = previous.endLine ?? 1;
  const column = previous.endColumn ?? 1;
  const token = createTokenInstance(type, '', offset, offset, line, line, column, column);
  return Object.assign(token, { isInsertedInRecovery: true });
}
