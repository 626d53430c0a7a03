import type { IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { keywordOf } from './tokens.js';

/** What the parser expected, in a form that `syntaxProblems` turns into words. */
export interface SyntaxExpectation {
  /** Names of terminals and texts of keywords, one of which would have fitted; empty when nothing more fits. */
  readonly expected: readonly string[];
  /** The grammar rule in which the parser stood. */
  readonly rule: string | undefined;
}

/** Keeps what the parser expected instead of a sentence: the words are chosen where language and place are known. */
export class SyntaxExpectationProvider extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({
    expected,
    ruleName,
  }: {
    expected: TokenType;
    actual: IToken;
    previous: IToken;
    ruleName: string;
  }): string {
    return encode({ expected: [keywordOrTerminal(expected)], rule: ruleName });
  }

  override buildNotAllInputParsedMessage({ ruleName }: { firstRedundant: IToken; ruleName: string }): string {
    return encode({ expected: [], rule: ruleName });
  }

  override buildNoViableAltMessage({
    expectedPathsPerAlt,
    ruleName,
  }: {
    expectedPathsPerAlt: TokenType[][][];
    ruleName: string;
  }): string {
    const first = expectedPathsPerAlt.flatMap((paths) => paths.flatMap((path) => path.slice(0, 1)));
    return encode({ expected: [...new Set(first.map(keywordOrTerminal))], rule: ruleName });
  }

  override buildEarlyExitMessage({
    expectedIterationPaths,
    ruleName,
  }: {
    expectedIterationPaths: TokenType[][];
    ruleName: string;
  }): string {
    const first = expectedIterationPaths.flatMap((path) => path.slice(0, 1));
    return encode({ expected: [...new Set(first.map(keywordOrTerminal))], rule: ruleName });
  }
}

function keywordOrTerminal(type: TokenType): string {
  return keywordOf(type) ?? type.name;
}

/** Langium marks the names of its parser's rules with a zero-width space. */
const RULE_MARK = '\u200b';

function encode({ expected, rule }: SyntaxExpectation): string {
  return JSON.stringify({ expected, rule: rule?.replace(RULE_MARK, '') });
}

/** The expectation behind a parser error's message. */
export function expectationOf(message: string): SyntaxExpectation {
  const parsed: unknown = JSON.parse(message);
  return isExpectation(parsed) ? parsed : { expected: [], rule: undefined };
}

function isExpectation(value: unknown): value is SyntaxExpectation {
  return typeof value === 'object' && value !== null && 'expected' in value && Array.isArray(value.expected);
}
