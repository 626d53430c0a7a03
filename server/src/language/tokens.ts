import type { TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

const WORD = /^[\p{L}_][\p{L}\d_-]*$/u;

/**
 * Tells the lexer what Langium and Chevrotain otherwise find out by trying every terminal on every keyword and on every
 * line break, each time a process starts: a keyword that is a word gives way to a longer name and to nothing else, and
 * no token goes on past the end of a line.
 */
export class RegieplanTokenBuilder extends DefaultTokenBuilder {
  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    return { ...token, LINE_BREAKS: token.PATTERN instanceof RegExp && token.PATTERN.test('\n') };
  }

  protected override buildKeywordToken(
    keyword: GrammarAST.Keyword,
    terminalTokens: TokenType[],
    caseInsensitive: boolean,
  ): TokenType {
    return { ...super.buildKeywordToken(keyword, terminalTokens, caseInsensitive), LINE_BREAKS: false };
  }

  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminalTokens: TokenType[]): TokenType[] {
    return WORD.test(keyword.value) ? terminalTokens.filter(({ name }) => name === 'ID') : [];
  }
}
