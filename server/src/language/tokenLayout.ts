import type { IToken } from 'chevrotain';

/** Where the words of a text stand: on which lines, and between which braces. */
export class TokenLayout {
  readonly #tokens: readonly IToken[];
  /** Per token the next brace at or after it. */
  readonly #nextBrace: readonly (IToken | undefined)[];

  constructor(tokens: readonly IToken[]) {
    this.#tokens = tokens;
    this.#nextBrace = nextBraces(tokens);
  }

  /** The next brace at or after a word. */
  nextBrace(index: number): IToken | undefined {
    return this.#nextBrace[index];
  }

  /** Whether a brace opens on the same line. */
  opensBlock(index: number): boolean {
    const brace = this.#nextBrace[index];
    return brace?.image === '{' && brace.startLine === this.#tokens[index]?.startLine;
  }

  /** Whether a word is the first on its line. */
  startsLine(index: number): boolean {
    const previous = this.#tokens[index - 1];
    return previous === undefined || (previous.endLine ?? 0) < (this.#tokens[index]?.startLine ?? 0);
  }

  /** Whether a word stands as far to the left as `margin`, a one-based column, or behind a word that does or a block. */
  isAtMargin(index: number, margin: number): boolean {
    const token = this.#tokens[index];
    const previous = this.#tokens[index - 1];
    const isOnLineOf = previous !== undefined && previous.endLine === token?.startLine;
    return isOnLineOf
      ? previous.image === '}' || (previous.startColumn ?? 1) <= margin
      : (token?.startColumn ?? 1) <= margin;
  }
}

export function startsWithLetter({ image }: IToken): boolean {
  return /^\p{L}/u.test(image);
}

/** Whether it may be a name or a misspelt keyword. */
export function isWord(token: IToken): boolean {
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
