import type { IToken, TokenType } from 'chevrotain';
import type { StatementSpec } from '../domain/vocabulary/statementSpec.js';
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

/** The words of one statement, or of what stands before the first one. */
export interface Stretch {
  readonly tokens: readonly IToken[];
  /** The words that start the statement or one of its properties. */
  readonly starts: ReadonlySet<IToken>;
  readonly statement: SlippedStatement | undefined;
}

export interface RepairedLayout {
  readonly stretches: readonly Stretch[];
  readonly slips: readonly TextSlip[];
}

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

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type MutableSlip = Omit<Mutable<TextSlip>, 'lost'> & { lost: string[] };

class LayoutRepair {
  readonly #tokens: readonly IToken[];
  readonly #types: TokenTypes;
  /** Per token the next brace at or after it. */
  readonly #nextBrace: readonly (IToken | undefined)[];
  readonly #stretches: { tokens: IToken[]; starts: Set<IToken>; statement: SlippedStatement | undefined }[] = [];
  readonly #slips: MutableSlip[] = [];
  #header: Header | undefined;
  /** The slip whose words are being left out, up to the end of the line or of what looks like its block. */
  #leavingOut: { readonly slip: MutableSlip; readonly whole: 'line' | 'statement' } | undefined;
  /** The word before this one was left out at the start of a line: what follows starts the line. */
  #afterJunk = false;

  constructor(tokens: readonly IToken[], types: TokenTypes) {
    this.#tokens = tokens;
    this.#types = types;
    this.#nextBrace = nextBraces(tokens);
  }

  run(): RepairedLayout {
    this.#tokens.forEach((token, index) => {
      this.#take(token, index);
    });
    const last = this.#tokens.at(-1);
    if (last && this.#header?.block === 'open') {
      this.#insertClose(last);
    }
    return { stretches: this.#stretches, slips: this.#slips };
  }

  #take(token: IToken, index: number): void {
    const startsLine = this.#startsLine(index);
    this.#afterJunk = false;
    if (startsLine && this.#leavingOut?.whole === 'line') {
      this.#leavingOut = undefined;
    }
    if (token.image === '{') {
      this.#takeOpen(token, index);
    } else if (token.image === '}') {
      this.#takeClose(token, index);
    } else if (startsLine) {
      this.#takeLineStart(token, index);
    } else if (this.#leavingOut) {
      this.#leaveOut(token);
    } else {
      this.#takeInLine(token, index);
    }
  }

  #takeOpen(token: IToken, index: number): void {
    if (this.#leavingOut) {
      this.#leaveOut(token);
    } else if (this.#header?.block === 'none' && takesBlock(this.#header.spec) && !this.#isBeforeStatement(index)) {
      this.#header.block = 'open';
      this.#push(token);
    } else {
      this.#report('strayOpen', token);
      this.#afterJunk = true;
    }
  }

  #takeClose(token: IToken, index: number): void {
    if (this.#leavingOut?.whole === 'statement') {
      this.#leaveOut(token);
      this.#leavingOut = undefined;
    } else if (this.#header?.block === 'open' && !this.#closesTooEarly(index)) {
      this.#leavingOut = undefined;
      this.#header.block = 'closed';
      this.#push(token);
    } else {
      this.#report('strayClose', token);
    }
  }

  #takeInLine(token: IToken, index: number): void {
    const header = this.#header;
    if (header && allows(header.spec, token.image)) {
      const brace = this.#nextBrace[index];
      if (header.block === 'none' && brace?.image === '}' && brace.startLine === token.startLine) {
        this.#insertOpen(this.#tokens[index - 1] ?? token);
      }
      if (header.block === 'open' && brace?.startLine === token.startLine) {
        this.#pushStart(token);
        return;
      }
    }
    this.#push(token);
  }

  #takeLineStart(token: IToken, index: number): void {
    if (this.#startStatementAt(token, index)) {
      return;
    }
    if (this.#leavingOut) {
      this.#leaveOut(token, true);
    } else if (this.#isValue(token, index)) {
      this.#push(token);
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
    const closes = this.#nextBrace[index]?.image === '}';
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
    } else if (isWord(token) && this.#opensBlock(token, index)) {
      this.#insertClose(this.#tokens[index - 1] ?? token);
      this.#startLeavingOut('statement', 'unknownStatement', token);
    } else if (isWord(token) || isOnlyProperty(token.image) || this.#startsProperty(token, header)) {
      this.#startLeavingOut('line', 'unknownProperty', token);
    } else {
      this.#push(token);
    }
  }

  #takeProperty(token: IToken, meant: string): void {
    if (this.#header?.block === 'open') {
      this.#header.propertyColumn ??= token.startColumn;
    }
    if (meant === token.image) {
      this.#pushStart(token);
    } else {
      this.#report('misspelt', token, { meant });
      this.#pushStart(readAs(token, this.#types(meant), meant));
    }
  }

  /** A line outside any block that starts no statement. */
  #takeStrangeLine(token: IToken, index: number): void {
    if (isProperty(token.image)) {
      this.#startLeavingOut('statement', 'orphanLines', token);
    } else if (!startsWithLetter(token) && !this.#startsPhysicalLine(index)) {
      this.#report('unexpected', token, { statement: undefined });
    } else if (isWord(token) || this.#isAtMargin(token, index)) {
      this.#startLeavingOut('statement', 'unknownStatement', token);
      this.#noteLostName(index);
    } else {
      this.#push(token);
    }
  }

  #startStatementAt(token: IToken, index: number): boolean {
    const meant = specOf(token.image) ? token.image : isWord(token) ? this.#statementMeantBy(token) : undefined;
    const spec = meant === undefined ? undefined : specOf(meant);
    if (meant === undefined || !spec || !this.#startsStatement(token, meant, index)) {
      return false;
    }
    const previous = this.#tokens[index - 1];
    if (this.#header?.block === 'open' && previous) {
      this.#insertClose(previous);
    }
    this.#leavingOut = undefined;
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
    this.#stretches.push({ tokens: [], starts: new Set(), statement: this.#header });
    this.#takeProperty(token, meant);
    return true;
  }

  /** Inside a block an unknown word is a property first. */
  #statementMeantBy(token: IToken): string | undefined {
    const header = this.#header;
    const inBlock = header?.block === 'open' && !this.#leavingOut;
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

  #startsStatement(token: IToken, keyword: string, index: number): boolean {
    const header = this.#header;
    const atMargin = this.#isAtMargin(token, index);
    const brace = this.#nextBrace[index]?.image;
    const allowed = header !== undefined && allows(header.spec, keyword);
    if (this.#leavingOut?.whole === 'statement') {
      return atMargin || this.#opensBlock(token, index);
    }
    if (header?.block === 'open') {
      return brace !== '}' && (atMargin || (!allowed && this.#opensBlock(token, index)));
    }
    if (header?.block === 'none' && allowed) {
      return atMargin && brace !== '}';
    }
    const isOrphan = isProperty(keyword) && !atMargin && !this.#opensBlock(token, index);
    return !isOrphan;
  }

  /** Whether a line stands where properties start, and not further in, as the rest of a long one does. */
  #startsProperty(token: IToken, { propertyColumn }: Header): boolean {
    return propertyColumn === undefined || (token.startColumn ?? 1) <= propertyColumn;
  }

  #noteLostName(index: number): void {
    const next = this.#tokens[index + 1];
    if (this.#leavingOut && next && isWord(next)) {
      this.#leavingOut.slip.lostName = next.image;
    }
  }

  #isAtMargin(token: IToken, index: number): boolean {
    const previous = this.#tokens[index - 1];
    const onLineOf = previous !== undefined && previous.endLine === token.startLine;
    const margin = this.#header?.column ?? 1;
    return onLineOf
      ? previous.image === '}' || (previous.startColumn ?? 1) <= margin
      : (token.startColumn ?? 1) <= margin;
  }

  /** Whether a brace opens on the same line. */
  #opensBlock(token: IToken, index: number): boolean {
    const brace = this.#nextBrace[index];
    return brace?.image === '{' && brace.startLine === token.startLine;
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
    const belongs =
      next.startLine === token.endLine || (isIndented && (isNextLine || !this.#startsPhysicalLine(index)));
    return belongs && this.#nextBrace[index + 1]?.image === '}';
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
    return this.#afterJunk || previous === '{' || previous === '}' || this.#startsPhysicalLine(index);
  }

  #startsPhysicalLine(index: number): boolean {
    const previous = this.#tokens[index - 1];
    return previous === undefined || (previous.endLine ?? 0) < (this.#tokens[index]?.startLine ?? 0);
  }

  #allowed(keyword: string): boolean {
    return this.#header !== undefined && allows(this.#header.spec, keyword);
  }

  #push(token: IToken): void {
    let stretch = this.#stretches.at(-1);
    if (!stretch) {
      stretch = { tokens: [], starts: new Set(), statement: undefined };
      this.#stretches.push(stretch);
    }
    stretch.tokens.push(token);
  }

  #pushStart(token: IToken): void {
    this.#push(token);
    this.#stretches.at(-1)?.starts.add(token);
  }

  #startLeavingOut(whole: 'line' | 'statement', kind: TextSlipKind, token: IToken): void {
    const slip = this.#report(kind, token);
    this.#leavingOut = { slip, whole };
    this.#leaveOut(token, true);
  }

  #leaveOut(token: IToken, startsLine = false): void {
    const slip = this.#leavingOut?.slip;
    if (slip) {
      slip.until = token.startOffset;
      if (startsLine) {
        slip.lost.push(token.image);
      }
    }
  }

  #insertOpen(previous: IToken): void {
    this.#report('missingOpen', previous);
    if (this.#header) {
      this.#header.block = 'open';
    }
    this.#push(thoughtIn(this.#types('{'), previous));
  }

  #insertClose(previous: IToken): void {
    this.#report('missingClose', previous);
    if (this.#header) {
      this.#header.block = 'closed';
    }
    this.#push(thoughtIn(this.#types('}'), previous));
  }

  #report(
    kind: TextSlipKind,
    token: IToken,
    details: Partial<Pick<TextSlip, 'meant' | 'statement'>> = {},
  ): MutableSlip {
    const slip: MutableSlip = {
      kind,
      offset: token.startOffset,
      length: token.image.length,
      until: token.startOffset,
      word: token.image,
      statement: this.#header,
      lost: [],
      ...details,
    };
    this.#slips.push(slip);
    return slip;
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

function startsWithLetter({ image }: IToken): boolean {
  return /^\p{L}/u.test(image);
}

function isWord(token: IToken): boolean {
  return token.tokenType.name === 'ID';
}

function nextBraces(tokens: readonly IToken[]): readonly (IToken | undefined)[] {
  const found: (IToken | undefined)[] = new Array(tokens.length);
  let next: IToken | undefined;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.image === '{' || token?.image === '}') {
      next = token;
    }
    found[index] = next;
  }
  return found;
}
