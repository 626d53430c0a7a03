import { Lexer, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, GrammarAST } from 'langium';

/** A name in a text; a keyword that is a word reads like one. */
export const NAME = 'ID';

/**
 * The tokens that Langium makes of the grammar, made for a lexer that is set up in no time and does not try every keyword
 * that begins with a letter: a keyword that is a word is read as a name, and `keywordsAmongNames` tells it from one.
 */
export class RegieplanTokenBuilder extends DefaultTokenBuilder {
  override buildTokens({ rules }: GrammarAST.Grammar): TokenType[] {
    const terminals = rules.filter(GrammarAST.isTerminalRule).map((rule) => this.buildTerminalToken(rule));
    const name = terminals.find((terminal) => terminal.name === NAME)?.PATTERN;
    const keywords = new Set(rules.filter(GrammarAST.isParserRule).flatMap(keywordsOf));
    return [
      ...[...keywords]
        .toSorted((a, b) => b.length - a.length)
        .map((keyword) => keywordToken(keyword, name instanceof RegExp && isWhole(name, keyword))),
      ...terminals,
    ];
  }

  /** Chevrotain otherwise finds out by looking into each pattern whether it goes on past the end of a line. */
  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    return { ...token, LINE_BREAKS: token.PATTERN instanceof RegExp && token.PATTERN.test('\n') };
  }
}

function keywordToken(keyword: string, isWord: boolean): TokenType {
  return { name: keyword, LABEL: keyword, PATTERN: isWord ? Lexer.NA : keyword, LINE_BREAKS: false };
}

function isWhole(pattern: RegExp, text: string): boolean {
  return pattern.exec(text)?.[0] === text;
}

function keywordsOf(rule: GrammarAST.ParserRule): readonly string[] {
  const found: string[] = [];
  collectKeywords(rule.definition, found);
  return found;
}

/** Langium streams through a grammar node by node; that takes longer than reading a plan. */
function collectKeywords(element: GrammarAST.AbstractElement, found: string[]): void {
  if (GrammarAST.isKeyword(element)) {
    found.push(element.value);
  } else if (GrammarAST.isAssignment(element)) {
    collectKeywords(element.terminal, found);
  } else if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element)) {
    for (const part of element.elements) {
      collectKeywords(part, found);
    }
  }
}

/** The keyword that a type of token stands for; undefined for a terminal. */
export function keywordOf({ LABEL }: TokenType): string | undefined {
  return LABEL;
}

/** The keywords that the lexer reads as names, by what stands in the text. */
export function keywordsAmongNames(types: readonly TokenType[]): ReadonlyMap<string, TokenType> {
  return new Map(types.filter(({ PATTERN }) => PATTERN === Lexer.NA).map((type) => [type.name, type]));
}
