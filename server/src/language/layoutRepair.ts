import type { IToken, TokenType } from 'chevrotain';
import type { StatementSpec } from '../domain/vocabulary/statementSpec.js';
import { LayoutCollector, type RepairedLayout } from './repairedLayout.js';
import {
  allows,
  holdsScores,
  isOnlyProperty,
  isProperty,
  nearestProperty,
  nearestStatement,
  specOf,
  takesBlock,
} from './statementWords.js';
import type { SlippedStatement, TextSlip, TextSlipKind } from './textSlip.js';
import { readAs, thoughtIn } from './thoughtTokens.js';
import { isWord, startsWithLetter, TokenLayout } from './tokenLayout.js';

export type TokenTypes = (keyword: string) => TokenType;

/**
 * Reads the layout of a text that does not parse: which line starts a statement, which a property, where a brace was
 * forgotten. A broken line costs one message, and every statement around it keeps its meaning.
 */
export function repairLayout(tokens: readonly IToken[], types: TokenTypes): RepairedLayout {
  return new LayoutRepair(tokens, types).run();
}

interface Header extends SlippedStatement {
  readonly spec: StatementSpec;
  /** One-based column of its first word. */
  readonly column: number;
  /** One-based column of the first property on a line of its own. */
  propertyColumn: number | undefined;
  block: 'none' | 'open' | 'closed';
}

class LayoutRepair {
  readonly #tokens: readonly IToken[];
  readonly #layout: TokenLayout;
  readonly #types: TokenTypes;
  readonly #read = new LayoutCollector();
  #header: Header | undefined;
  /** The word before this one was left out at the start of a line: what follows starts the line. */
  #afterJunk = false;

  constructor(tokens: readonly IToken[], types: TokenTypes) {
    this.#tokens = tokens;
    this.#layout = new TokenLayout(tokens);
    this.#types = types;
  }

  run(): RepairedLayout {
    this.#tokens.forEach((token, index) => {
      this.#take(token, index);
    });
    const last = this.#tokens.at(-1);
    if (last && this.#header?.block === 'open') {
      this.#insertClose(last);
    }
    return this.#read.result;
  }

  #take(token: IToken, index: number): void {
    const startsLine = this.#startsLine(index);
    this.#afterJunk = false;
    if (startsLine && this.#read.leavingOut === 'line') {
      this.#read.stopLeavingOut();
    }
    if (token.image === '{') {
      this.#takeOpen(token, index);
    } else if (token.image === '}') {
      this.#takeClose(token, index);
    } else if (startsLine) {
      this.#takeLineStart(token, index);
    } else if (this.#read.leavingOut) {
      this.#read.leaveOut(token);
    } else {
      this.#takeInLine(token, index);
    }
  }

  #takeOpen(token: IToken, index: number): void {
    if (this.#read.leavingOut) {
      this.#read.leaveOut(token);
    } else if (this.#header?.block === 'none' && takesBlock(this.#header.spec) && !this.#isBeforeStatement(index)) {
      this.#header.block = 'open';
      this.#read.push(token);
    } else {
      this.#report('strayOpen', token);
      this.#afterJunk = true;
    }
  }

  #takeClose(token: IToken, index: number): void {
    if (this.#read.leavingOut === 'statement') {
      this.#read.leaveOut(token);
      this.#read.stopLeavingOut();
    } else if (this.#header?.block === 'open' && !this.#closesTooEarly(index)) {
      this.#read.stopLeavingOut();
      this.#header.block = 'closed';
      this.#read.push(token);
    } else {
      this.#report('strayClose', token);
    }
  }

  #takeInLine(token: IToken, index: number): void {
    const header = this.#header;
    if (header && allows(header.spec, token.image)) {
      const brace = this.#layout.nextBrace(index);
      if (header.block === 'none' && brace?.image === '}' && brace.startLine === token.startLine) {
        this.#insertOpen(this.#tokens[index - 1] ?? token);
      }
      if (header.block === 'open' && brace?.startLine === token.startLine) {
        this.#read.pushStart(token);
        return;
      }
    }
    this.#read.push(token);
  }

  #takeLineStart(token: IToken, index: number): void {
    if (this.#startStatementAt(token, index)) {
      return;
    }
    if (this.#read.leavingOut) {
      this.#read.leaveOut(token, true);
    } else if (this.#isValue(token, index)) {
      this.#read.push(token);
    } else if (this.#isJunk(token, index)) {
      this.#report('unexpected', token, { statement: undefined });
      this.#afterJunk = true;
    } else if (this.#header?.block === 'open') {
      this.#takePropertyLine(token, index, this.#header);
    } else if (!this.#startForgottenBlock(token, index)) {
      this.#takeStrangeLine(token, index);
    }
  }

  /** The first property of a block whose brace was forgotten. */
  #startForgottenBlock(token: IToken, index: number): boolean {
    const header = this.#header;
    if (header?.block !== 'none' || !takesBlock(header.spec)) {
      return false;
    }
    const closes = this.#layout.nextBrace(index)?.image === '}';
    const meant = this.#propertyMeantBy(token, header.spec);
    if (meant === undefined || (meant !== token.image && !closes)) {
      return false;
    }
    this.#insertOpen(this.#tokens[index - 1] ?? token);
    this.#takeProperty(token, meant);
    return true;
  }

  #takePropertyLine(token: IToken, index: number, header: Header): void {
    const meant = this.#propertyMeantBy(token, header.spec);
    if (meant !== undefined) {
      this.#takeProperty(token, meant);
    } else if (specOf(token.image)) {
      this.#startLeavingOut('line', 'statementInBlock', token);
    } else if (isWord(token) && this.#layout.opensBlock(index)) {
      this.#insertClose(this.#tokens[index - 1] ?? token);
      this.#startLeavingOut('statement', 'unknownStatement', token);
    } else if (isWord(token) || isOnlyProperty(token.image) || this.#startsProperty(token, header)) {
      this.#startLeavingOut('line', 'unknownProperty', token);
    } else {
      this.#read.push(token);
    }
  }

  #takeProperty(token: IToken, meant: string): void {
    if (this.#header?.block === 'open') {
      this.#header.propertyColumn ??= token.startColumn;
    }
    if (meant === token.image) {
      this.#read.pushStart(token);
    } else {
      this.#report('misspelt', token, { meant });
      this.#read.pushStart(readAs(token, this.#types(meant), meant));
    }
  }

  /** A line outside any block that starts no statement. */
  #takeStrangeLine(token: IToken, index: number): void {
    if (isProperty(token.image)) {
      this.#startLeavingOut('statement', 'orphanLines', token);
    } else if (!startsWithLetter(token) && !this.#layout.startsLine(index)) {
      this.#report('unexpected', token, { statement: undefined });
    } else if (isWord(token) || this.#isAtMargin(index)) {
      this.#startLeavingOut('statement', 'unknownStatement', token);
      const next = this.#tokens[index + 1];
      if (next && isWord(next)) {
        this.#read.noteLostName(next.image);
      }
    } else {
      this.#read.push(token);
    }
  }

  #startStatementAt(token: IToken, index: number): boolean {
    const meant = specOf(token.image) ? token.image : isWord(token) ? this.#statementMeantBy(token) : undefined;
    const spec = meant === undefined ? undefined : specOf(meant);
    if (meant === undefined || !spec || !this.#startsStatement(meant, index)) {
      return false;
    }
    const previous = this.#tokens[index - 1];
    if (this.#header?.block === 'open' && previous) {
      this.#insertClose(previous);
    }
    const next = this.#tokens[index + 1];
    const name = next && isWord(next) && next.startLine === token.startLine ? next.image : undefined;
    const column = startsStretchOnOwnLine(token, previous) ? (token.startColumn ?? 1) : (this.#header?.column ?? 1);
    this.#header = {
      keyword: meant,
      name,
      offset: token.startOffset,
      spec,
      column,
      propertyColumn: undefined,
      block: 'none',
    };
    this.#read.startStatement(this.#header);
    this.#takeProperty(token, meant);
    return true;
  }

  /** Inside a block an unknown word is a property first. */
  #statementMeantBy(token: IToken): string | undefined {
    const header = this.#header;
    const inBlock = header?.block === 'open' && this.#read.leavingOut === undefined;
    return inBlock && this.#propertyMeantBy(token, header.spec) !== undefined
      ? undefined
      : nearestStatement(token.image);
  }

  #propertyMeantBy(token: IToken, spec: StatementSpec): string | undefined {
    if (allows(spec, token.image)) {
      return token.image;
    }
    if (holdsScores(spec) && isWord(token)) {
      return token.image;
    }
    return startsWithLetter(token) && !CONTINUING_WORDS.has(token.image)
      ? nearestProperty(spec, token.image)
      : undefined;
  }

  #startsStatement(keyword: string, index: number): boolean {
    const header = this.#header;
    const atMargin = this.#isAtMargin(index);
    const brace = this.#layout.nextBrace(index)?.image;
    const allowed = header !== undefined && allows(header.spec, keyword);
    if (this.#read.leavingOut === 'statement') {
      return atMargin || this.#layout.opensBlock(index);
    }
    if (header?.block === 'open') {
      return brace !== '}' && (atMargin || (!allowed && this.#layout.opensBlock(index)));
    }
    if (header?.block === 'none' && allowed) {
      return atMargin && brace !== '}';
    }
    const isOrphan = isProperty(keyword) && !atMargin && !this.#layout.opensBlock(index);
    return !isOrphan;
  }

  /** Whether a line stands where properties start, and not further in, as the rest of a long one does. */
  #startsProperty(token: IToken, { propertyColumn }: Header): boolean {
    return propertyColumn === undefined || (token.startColumn ?? 1) <= propertyColumn;
  }

  #isBeforeStatement(index: number): boolean {
    const next = this.#tokens[index + 1];
    const isOnLine = next !== undefined && next.startLine === this.#tokens[index]?.endLine;
    return this.#startsLine(index) && isOnLine && specOf(next.image) !== undefined && !this.#allowed(next.image);
  }

  /** A brace in the middle of a block: property lines of the same statement follow, and another brace that closes it. */
  #closesTooEarly(index: number): boolean {
    const token = this.#tokens[index];
    const next = this.#tokens[index + 1];
    if (!token || !next || !this.#header || this.#propertyMeantBy(next, this.#header.spec) !== next.image) {
      return false;
    }
    const isIndented = (next.startColumn ?? 1) > this.#header.column;
    const isNextLine = (next.startLine ?? 0) - (token.endLine ?? 0) <= 1;
    const belongs = next.startLine === token.endLine || (isIndented && (isNextLine || !this.#layout.startsLine(index)));
    return belongs && this.#layout.nextBrace(index + 1)?.image === '}';
  }

  /** A word after a comma, or below a property's keyword that stands alone, is that property's value. */
  #isValue(token: IToken, index: number): boolean {
    const previous = this.#tokens[index - 1];
    if (!previous || !isWord(token)) {
      return previous?.image === ',' && !this.#allowed(token.image);
    }
    const isAlone = isProperty(previous.image) && this.#startsLine(index - 1);
    return previous.image === ',' || (isAlone && (token.startColumn ?? 1) > (previous.startColumn ?? 1));
  }

  /** A sign or a number before the word that starts a line. */
  #isJunk(token: IToken, index: number): boolean {
    const next = this.#tokens[index + 1];
    if (
      startsWithLetter(token) ||
      token.tokenType.name.endsWith('STRING') ||
      !next ||
      next.startLine !== token.endLine
    ) {
      return false;
    }
    return this.#header?.block === 'open' ? this.#allowed(next.image) : specOf(next.image) !== undefined;
  }

  /** Whether a word stands where a statement or a property may start: on a new line, or behind a brace. */
  #startsLine(index: number): boolean {
    const previous = this.#tokens[index - 1]?.image;
    return this.#afterJunk || previous === '{' || previous === '}' || this.#layout.startsLine(index);
  }

  #allowed(keyword: string): boolean {
    return this.#header !== undefined && allows(this.#header.spec, keyword);
  }

  #insertOpen(previous: IToken): void {
    this.#report('missingOpen', previous);
    if (this.#header) {
      this.#header.block = 'open';
    }
    this.#read.push(thoughtIn(this.#types('{'), previous));
  }

  #insertClose(previous: IToken): void {
    this.#report('missingClose', previous);
    if (this.#header) {
      this.#header.block = 'closed';
    }
    this.#read.push(thoughtIn(this.#types('}'), previous));
  }

  #report(kind: TextSlipKind, token: IToken, details: Partial<Pick<TextSlip, 'meant' | 'statement'>> = {}): void {
    this.#read.report(kind, token, { statement: this.#header, ...details });
  }

  #startLeavingOut(whole: 'line' | 'statement', kind: TextSlipKind, token: IToken): void {
    this.#read.startLeavingOut(whole, kind, token, { statement: this.#header });
  }

  #isAtMargin(index: number): boolean {
    return this.#layout.isAtMargin(index, this.#header?.column ?? 1);
  }
}

/** Words with which a long line goes on. */
const CONTINUING_WORDS: ReadonlySet<string> = new Set([
  'bij',
  'eenmalig',
  'en',
  'gedurende',
  'in',
  'naar',
  'of',
  'per',
  't/m',
  'tot',
  'totaal',
  'van',
  'vanaf',
]);

function startsStretchOnOwnLine(token: IToken, previous: IToken | undefined): boolean {
  return previous === undefined || previous.endLine !== token.startLine;
}
