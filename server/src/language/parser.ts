import {
  type AstNode,
  createParser,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { RegieplanLexer } from './lexer.js';

/** Reads a text that does not parse a second time, with its layout mended, so that one slip costs one message. */
class RegieplanParser extends LangiumParser {
  override parse<T extends AstNode = AstNode>(input: string, options: ParserOptions = {}): ParseResult<T> {
    const result = super.parse<T>(input, options);
    const { lexer } = this;
    return result.parserErrors.length === 0 || !(lexer instanceof RegieplanLexer)
      ? result
      : lexer.repairing(() => super.parse<T>(input, options));
  }
}

export function createRegieplanParser(services: LangiumCoreServices): LangiumParser {
  const parser = new RegieplanParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
