import type { IToken, TokenType } from 'chevrotain';
import { DefaultLexer, type LexerResult, type LexingReport } from 'langium';
import type { TextSlip } from './textSlip.js';
import { keywordsAmongNames, NAME } from './tokens.js';

/** A text whose quotes are not right: not closed, or curly. */
export interface QuoteProblem {
  readonly kind: 'unterminatedText' | 'curlyQuotes';
  readonly offset: number;
  readonly length: number;
}

/** What was noticed beyond characters that belong to no word. */
export interface RegieplanLexingReport extends LexingReport {
  readonly layout: readonly TextSlip[];
  readonly quotes: readonly QuoteProblem[];
}

export function isRegieplanReport(report: LexingReport | undefined): report is RegieplanLexingReport {
  return report !== undefined && 'layout' in report && 'quotes' in report;
}

/** Words to read in place of those that stand in a text. */
export interface MendedWords {
  readonly tokens: readonly IToken[];
  readonly slips: readonly TextSlip[];
}

/** Turns text into words; for a text that does not parse, hands out its mended words instead. */
export class RegieplanLexer extends DefaultLexer {
  readonly #name = this.typeOf(NAME);
  readonly #keywords = keywordsAmongNames(Object.values(this.definition));
  readonly #quoteProblems: ReadonlyMap<TokenType, QuoteProblem['kind']> = new Map([
    [this.typeOf('UNTERMINATED_STRING'), 'unterminatedText'],
    [this.typeOf('CURLY_STRING'), 'curlyQuotes'],
  ]);
  #supplied: MendedWords | undefined;

  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    this.#recogniseKeywords(result.tokens);
    const report: RegieplanLexingReport = { diagnostics: [], layout: [], quotes: this.#quoteProblemsIn(result.tokens) };
    const words = { ...result, report };
    return this.#supplied ? this.withMended(words, this.#supplied) : words;
  }

  #recogniseKeywords(tokens: readonly IToken[]): void {
    for (const token of tokens) {
      const keyword = token.tokenType === this.#name ? this.#keywords.get(token.image) : undefined;
      if (keyword?.tokenTypeIdx !== undefined) {
        token.tokenType = keyword;
        token.tokenTypeIdx = keyword.tokenTypeIdx;
      }
    }
  }

  #quoteProblemsIn(tokens: readonly IToken[]): readonly QuoteProblem[] {
    const problems: QuoteProblem[] = [];
    for (const { tokenType, startOffset, image } of tokens) {
      const kind = this.#quoteProblems.get(tokenType);
      if (kind) {
        problems.push({ kind, offset: startOffset, length: image.length });
      }
    }
    return problems;
  }

  /** What was read from a text, with other words in place of those that stand in it. */
  withMended({ report, ...rest }: LexerResult, { tokens, slips }: MendedWords): LexerResult {
    const mended = { ...rest, tokens: [...tokens] };
    return isRegieplanReport(report) ? { ...mended, report: withLayout(report, slips) } : mended;
  }

  /** Hands out these words for every text that is read during the action. */
  supplying<Result>(words: MendedWords, action: () => Result): Result {
    this.#supplied = words;
    try {
      return action();
    } finally {
      this.#supplied = undefined;
    }
  }

  /** @throws Error when the grammar has no such keyword or terminal. */
  typeOf(name: string): TokenType {
    const type = this.definition[name];
    if (!type) {
      throw new Error(`The grammar has no '${name}'.`);
    }
    return type;
  }
}

function withLayout(report: RegieplanLexingReport, layout: readonly TextSlip[]): RegieplanLexingReport {
  return { ...report, layout };
}
