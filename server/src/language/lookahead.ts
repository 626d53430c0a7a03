import type { BaseParser, IOrAlt, Rule } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';
import type { LangiumCoreServices } from 'langium';
import { Decisions } from './decisions.js';
import { withParserConfig } from './parserConfig.js';

type AlternationOptions = Parameters<LLStarLookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<LLStarLookaheadStrategy['buildLookaheadForOptional']>[0];
type ChooseAlternative = ReturnType<LLStarLookaheadStrategy['buildLookaheadForAlternation']>;
type TakeOptional = ReturnType<LLStarLookaheadStrategy['buildLookaheadForOptional']>;

/**
 * Decides like Langium's own lookahead, but works a choice out when a text first gets there, and asks Langium's
 * strategy only where the next tokens do not decide: preparing that strategy for the whole grammar takes a
 * quarter of the time in which the command line has to start and finish.
 */
class QuickLookahead extends LLStarLookaheadStrategy {
  #rules: Rule[] = [];
  #decisions: Decisions | undefined;
  #isPrepared = false;

  constructor() {
    // The grammar's ambiguities are for its author, not for who reads a plan.
    super({ logging: () => {} });
  }

  override initialize({ rules }: { rules: Rule[] }): void {
    this.#rules = rules;
  }

  override buildLookaheadForAlternation(options: AlternationOptions): ChooseAlternative {
    let choose: ChooseAlternative | undefined;
    const build = (): ChooseAlternative => this.#chooseOnNextTokens(options) ?? this.#chooseFurtherOn(options);
    return function (alternatives?: IOrAlt<unknown>[]) {
      choose ??= build();
      return choose.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(options: OptionalOptions): TakeOptional {
    let take: TakeOptional | undefined;
    const build = (): TakeOptional => this.#takeOnNextToken(options) ?? this.#takeFurtherOn(options);
    return function () {
      take ??= build();
      return take.call(this);
    };
  }

  #chooseOnNextTokens({ rule, prodOccurrence, hasPredicates }: AlternationOptions): ChooseAlternative | undefined {
    const chosen = hasPredicates ? undefined : this.#known.alternativeOn(rule, prodOccurrence);
    return (
      chosen &&
      function () {
        const decided = chosen.get(tokenType(this, 1));
        return typeof decided === 'object' ? decided.get(tokenType(this, 2)) : decided;
      }
    );
  }

  #takeOnNextToken({ rule, prodType, prodOccurrence }: OptionalOptions): TakeOptional | undefined {
    const entered = this.#known.enteredOn(rule, prodType, prodOccurrence);
    return (
      entered &&
      function () {
        return entered.has(tokenType(this, 1));
      }
    );
  }

  #chooseFurtherOn(options: AlternationOptions): ChooseAlternative {
    this.#prepare();
    return super.buildLookaheadForAlternation(options);
  }

  #takeFurtherOn(options: OptionalOptions): TakeOptional {
    this.#prepare();
    return super.buildLookaheadForOptional(options);
  }

  get #known(): Decisions {
    this.#decisions ??= new Decisions(this.#rules);
    return this.#decisions;
  }

  #prepare(): void {
    if (!this.#isPrepared) {
      this.#isPrepared = true;
      super.initialize({ rules: this.#rules });
    }
  }
}

function tokenType(parser: BaseParser, ahead: number): number {
  // @ts-expect-error What comes is for the parser's own methods only, and lookahead functions are called as such.
  return parser.LA(ahead).tokenTypeIdx;
}

/** The services with this lookahead for the parser. */
export function withQuickLookahead(services: LangiumCoreServices): LangiumCoreServices {
  return withParserConfig(services, { lookaheadStrategy: new QuickLookahead() });
}
