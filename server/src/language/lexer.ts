import type { IToken, TokenType } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingReport } from 'langium';
import { type LayoutProblem, repairLayout } from './layoutRepair.js';

/** A text whose quotes are not right: not closed, or curly. */
export interface QuoteProblem {
  readonly kind: 'unterminatedText' | 'curlyQuotes';
  readonly offset: number;
  readonly length: number;
}

/** What the lexer noticed beyond characters that belong to no word. */
export interface RegieplanLexingReport extends LexingReport {
  readonly layout: readonly LayoutProblem[];
  readonly quotes: readonly QuoteProblem[];
}

export function isRegieplanReport(report: LexingReport | undefined): report is RegieplanLexingReport {
  return report !== undefined && 'layout' in report && 'quotes' in report;
}

/** Turns text into words; for a text that does not parse it also mends the layout before the parser sees it. */
export class RegieplanLexer extends DefaultLexer {
  readonly #open: TokenType;
  readonly #close: TokenType;

  #repairing = false;

  constructor(services: LangiumCoreServices) {
    super(services);
    const types = Object.values(this.definition);
    this.#open = required(types, '{');
    this.#close = required(types, '}');
  }

  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    const { tokens, problems } = this.#repairing
      ? repairLayout(result.tokens, { open: this.#open, close: this.#close })
      : { tokens: result.tokens, problems: [] };
    const report: RegieplanLexingReport = { diagnostics: [], layout: problems, quotes: quoteProblems(result.tokens) };
    return { ...result, tokens, report };
  }

  /** Mends the layout of what is tokenized during the action. */
  repairing<Result>(action: () => Result): Result {
    this.#repairing = true;
    try {
      return action();
    } finally {
      this.#repairing = false;
    }
  }
}

function quoteProblems(tokens: readonly IToken[]): readonly QuoteProblem[] {
  return tokens.flatMap((token): QuoteProblem[] => {
    const kind =
      token.tokenType.name === 'UNTERMINATED_STRING'
        ? 'unterminatedText'
        : token.tokenType.name === 'CURLY_STRING'
          ? 'curlyQuotes'
          : undefined;
    return kind ? [{ kind, offset: token.startOffset, length: token.image.length }] : [];
  });
}

function required(types: readonly TokenType[], text: string): TokenType {
  const type = types.find(({ PATTERN, name, LABEL }) => PATTERN === text || name === text || LABEL === text);
  if (!type) {
    throw new Error(`The grammar has no '${text}'.`);
  }
  return type;
}
