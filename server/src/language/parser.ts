import type { IToken } from 'chevrotain';
import {
  type AstNode,
  createParser,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { repairLayout } from './layoutRepair.js';
import { RegieplanLexer } from './lexer.js';
import { LazyLookahead } from './lookahead.js';
import { mendStretch, type ParseStop } from './stretchRepair.js';
import { expectationOf } from './syntaxExpectation.js';
import type { TextSlip } from './textSlip.js';

/** Reads a text that does not parse again with its slips mended, so that one slip costs one message. */
class RegieplanParser extends LangiumParser {
  override parse<T extends AstNode = AstNode>(input: string, options: ParserOptions = {}): ParseResult<T> {
    const result = super.parse<T>(input, options);
    const { lexer } = this;
    if (result.parserErrors.length === 0 || !(lexer instanceof RegieplanLexer) || options.rule !== undefined) {
      return result;
    }
    const { tokens, slips } = this.#mend(input, lexer);
    return lexer.supplying({ tokens, slips }, () => super.parse<T>(input, options));
  }

  #mend(input: string, lexer: RegieplanLexer): { readonly tokens: readonly IToken[]; readonly slips: TextSlip[] } {
    const layout = repairLayout(lexer.tokenize(input).tokens, (name) => lexer.typeOf(name));
    const mended = layout.stretches.map((stretch) =>
      mendStretch(stretch, {
        stopIn: (tokens) => this.#stopIn(tokens, lexer),
        typeOf: (name) => lexer.definition[name],
      }),
    );
    return {
      tokens: mended.flatMap(({ tokens }) => tokens),
      slips: [...layout.slips, ...mended.flatMap(({ slips }) => slips)],
    };
  }

  #stopIn(tokens: readonly IToken[], lexer: RegieplanLexer): ParseStop | undefined {
    const { parserErrors } = lexer.supplying({ tokens, slips: [] }, () => super.parse(''));
    const [first] = parserErrors;
    if (!first) {
      return undefined;
    }
    const index = tokens.indexOf(first.token);
    return { ...expectationOf(first.message), index: index < 0 ? tokens.length : index };
  }
}

export function createRegieplanParser(services: LangiumCoreServices): LangiumParser {
  const parser = new RegieplanParser(withLazyLookahead(services));
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** The services, but for the parser's configuration: that of Langium is shared with the parser behind completion. */
function withLazyLookahead(services: LangiumCoreServices): LangiumCoreServices {
  const ParserConfig = { ...services.parser.ParserConfig, lookaheadStrategy: new LazyLookahead() };
  // The services are made when they are asked for, so they are passed on and not copied.
  const parser: LangiumCoreServices['parser'] = Object.create(services.parser, { ParserConfig: { value: ParserConfig } });
  return Object.create(services, { parser: { value: parser } });
}
