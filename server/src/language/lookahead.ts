import type { IOrAlt } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';

type AlternationOptions = Parameters<LLStarLookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<LLStarLookaheadStrategy['buildLookaheadForOptional']>[0];
type ChooseAlternative = ReturnType<LLStarLookaheadStrategy['buildLookaheadForAlternation']>;
type TakeOptional = ReturnType<LLStarLookaheadStrategy['buildLookaheadForOptional']>;

/**
 * Langium's lookahead, worked out for a place in the grammar when a text first gets there. A plan gets to a part of
 * the grammar only, and working everything out takes a tenth of the start of the command line.
 */
export class LazyLookahead extends LLStarLookaheadStrategy {
  constructor() {
    // The grammar's ambiguities are for its author, not for who reads a plan.
    super({ logging: () => {} });
  }

  override buildLookaheadForAlternation(options: AlternationOptions): ChooseAlternative {
    const build = (): ChooseAlternative => super.buildLookaheadForAlternation(options);
    let choose: ChooseAlternative | undefined;
    return function (alternatives?: IOrAlt<unknown>[]) {
      choose ??= build();
      return choose.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(options: OptionalOptions): TakeOptional {
    const build = (): TakeOptional => super.buildLookaheadForOptional(options);
    let take: TakeOptional | undefined;
    return function () {
      take ??= build();
      return take.call(this);
    };
  }
}
