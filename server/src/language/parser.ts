import type { IToken } from 'chevrotain';
import {
  type AstNode,
  createParser,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { DirectParser } from './directParser.js';
import { repairLayout } from './layoutRepair.js';
import { type MendedWords, RegieplanLexer } from './lexer.js';
import { withParserConfig } from './parserConfig.js';
import { mendStretch, type ParseStop, type ParseTrial } from './stretchRepair.js';
import { expectationOf } from './syntaxExpectation.js';

/** Words that may be tried out to mend a text, beyond reading each of them twice: about a fifth of a second. */
const MOST_TRIED = 40_000;

/**
 * Reads a text without slips directly. Any other is read by Langium's parser, and again with its slips mended, so that
 * one slip costs one message.
 */
class RegieplanParser extends LangiumParser {
  readonly #services: LangiumCoreServices;
  readonly #direct: DirectParser;
  #isBuilt = false;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.#services = services;
    this.#direct = new DirectParser(services);
  }

  override parse<T extends AstNode = AstNode>(input: string, options: ParserOptions = {}): ParseResult<T> {
    const { lexer } = this;
    if (!(lexer instanceof RegieplanLexer) || options.rule !== undefined) {
      return this.#parseSlowly<T>(input, options);
    }
    const words = lexer.tokenize(input);
    const direct = this.#direct.read(input, words);
    if (direct && isFor<T>(direct)) {
      return direct;
    }
    const mended = this.#mend(words.tokens, lexer);
    const again = this.#direct.read(input, lexer.withMended(words, mended));
    return again && isFor<T>(again) ? again : lexer.supplying(mended, () => this.#parseSlowly<T>(input));
  }

  #parseSlowly<T extends AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    if (!this.#isBuilt) {
      this.#isBuilt = true;
      createParser(this.#services.Grammar, this, this.#services.parser.Lexer.definition);
      this.finalize();
    }
    return super.parse<T>(input, options);
  }

  #mend(words: readonly IToken[], lexer: RegieplanLexer): MendedWords {
    const layout = repairLayout(words, (name) => lexer.typeOf(name));
    let tried = 0;
    const most = MOST_TRIED + 2 * layout.stretches.reduce((sum, { tokens }) => sum + tokens.length, 0);
    const trial: ParseTrial = {
      stopIn: (tokens) => {
        tried += tokens.length;
        return this.#stopIn(tokens, lexer);
      },
      typeOf: (name) => lexer.definition[name],
      hasTime: () => tried < most,
    };
    const mended = layout.stretches.map((stretch) => mendStretch(stretch, trial));
    return {
      tokens: mended.flatMap(({ tokens }) => tokens),
      slips: [...layout.slips, ...mended.flatMap(({ slips }) => slips)],
    };
  }

  #stopIn(tokens: readonly IToken[], lexer: RegieplanLexer): ParseStop | undefined {
    if (this.#direct.read('', { tokens: [...tokens], hidden: [], errors: [] })) {
      return undefined;
    }
    const { parserErrors } = lexer.supplying({ tokens, slips: [] }, () => this.#parseSlowly(''));
    const [first] = parserErrors;
    if (!first) {
      return undefined;
    }
    const index = tokens.indexOf(first.token);
    return { ...expectationOf(first.message), index: index < 0 ? tokens.length : index };
  }
}

/** As with Langium's own parser, whoever asks says which kind of node the grammar begins with. */
function isFor<T extends AstNode>(result: ParseResult): result is ParseResult<T> {
  return result.parserErrors.length === 0;
}

export function createRegieplanParser(services: LangiumCoreServices): LangiumParser {
  // A text that cannot be read is mended and read again, so the parser itself stops at the first slip.
  return new RegieplanParser(withParserConfig(services, { recoveryEnabled: false }));
}
