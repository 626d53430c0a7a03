import {
  createParser,
  DefaultLexer,
  DefaultTokenBuilder,
  type LangiumCoreServices,
  LangiumParser,
  type Lexer,
} from 'langium';

/** Langium's own lexer and parser for a grammar, without anything that Regieplan adds to them. */
export function bareLangium(services: LangiumCoreServices): { readonly lexer: Lexer; readonly parser: LangiumParser } {
  const lexer = new DefaultLexer(withParserServices(services, { TokenBuilder: new DefaultTokenBuilder() }));
  const parser = new LangiumParser(withParserServices(services, { Lexer: lexer }));
  createParser(services.Grammar, parser, lexer.definition);
  parser.finalize();
  return { lexer, parser };
}

function withParserServices(
  services: LangiumCoreServices,
  others: Partial<LangiumCoreServices['parser']>,
): LangiumCoreServices {
  return { ...services, parser: { ...services.parser, ...others } };
}
