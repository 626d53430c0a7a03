import {
  Alternation,
  Alternative,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
  type TokenType,
} from 'chevrotain';

/** Numbers of token types (`tokenTypeIdx`). */
export type TokenSet = ReadonlySet<number>;

/** What may come first in a piece of a rule, and whether the piece may be empty. */
interface First {
  readonly tokens: TokenSet;
  readonly mayBeEmpty: boolean;
}

/** What may follow a piece of a rule: tokens of the same rule, and whether the rule may end there. */
interface After {
  readonly tokens: TokenSet;
  readonly mayEndRule: boolean;
}

interface OptionalDecision {
  readonly rule: Rule;
  readonly enter: First;
  readonly after: After;
}

/** One of several pieces of which a text has one. */
interface Choice {
  readonly first: First;
  /** What the next token is followed by, where the piece starts with a token of its own; undefined where it does not. */
  readonly second: () => First | undefined;
}

/** By the next token: the number of the alternative, or what it is by the token after that. */
export type AlternativeByToken = ReadonlyMap<number, number | ReadonlyMap<number, number>>;

type OptionalKind = 'Option' | 'Repetition' | 'RepetitionMandatory';

const NOTHING: TokenSet = new Set();
const END_OF_RULE: After = { tokens: NOTHING, mayEndRule: true };

/**
 * Where the grammar has a choice that the next token decides, or the next two: for all rules in one pass, by the
 * textbook's sets FIRST and FOLLOW. Where it takes more there is no answer here.
 */
export class Decisions {
  readonly #first = new Map<Rule, First>();
  readonly #followers = new Map<Rule, Set<number>>();
  /** For each rule the rules whose end it may be. */
  readonly #lastIn = new Map<Rule, Set<Rule>>();
  readonly #optionals = new Map<string, OptionalDecision>();
  readonly #choices = new Map<string, readonly Choice[]>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      this.#walk(rule, rule.definition, END_OF_RULE);
    }
  }

  /** The tokens on which an optional or repeated piece is entered; undefined when one token cannot decide that. */
  enteredOn(rule: Rule, kind: string, occurrence: number): TokenSet | undefined {
    const decision = this.#optionals.get(keyOf(rule, kind, occurrence));
    if (!decision || decision.enter.mayBeEmpty) {
      return undefined;
    }
    const { tokens } = decision.enter;
    const isDecided = tokens.isDisjointFrom(decision.after.tokens) && this.#endsBefore(decision, tokens);
    return isDecided ? tokens : undefined;
  }

  /** Which alternative to take by the next token or two; undefined when these cannot decide that. */
  alternativeOn(rule: Rule, occurrence: number): AlternativeByToken | undefined {
    const choices = this.#choices.get(keyOf(rule, 'Alternation', occurrence));
    if (!choices || choices.some(({ first }) => first.mayBeEmpty)) {
      return undefined;
    }
    const starting = Map.groupBy(
      choices.flatMap(({ first }, index) => [...first.tokens].map((token) => ({ token, index }))),
      ({ token }) => token,
    );
    const chosen = new Map<number, number | ReadonlyMap<number, number>>();
    for (const [token, candidates] of starting) {
      const indexes = candidates.map(({ index }) => index);
      const decided = indexes.length === 1 ? indexes[0] : bySecondToken(choices, indexes);
      if (decided === undefined) {
        return undefined;
      }
      chosen.set(token, decided);
    }
    return chosen;
  }

  #endsBefore({ rule, after }: OptionalDecision, tokens: TokenSet): boolean {
    return !after.mayEndRule || tokens.isDisjointFrom(this.#followersOf(rule));
  }

  /** What may follow a rule wherever it is used. */
  #followersOf(rule: Rule): TokenSet {
    const followers = new Set<number>();
    const reached = new Set([rule]);
    for (const current of reached) {
      for (const token of this.#followers.get(current) ?? []) {
        followers.add(token);
      }
      for (const enclosing of this.#lastIn.get(current) ?? []) {
        reached.add(enclosing);
      }
    }
    return followers;
  }

  #walk(rule: Rule, sequence: readonly IProduction[], after: After): void {
    let behind = after;
    for (const production of sequence.toReversed()) {
      this.#note(rule, production, behind);
      behind = before(this.#firstOf(production), behind);
    }
  }

  #note(rule: Rule, production: IProduction, after: After): void {
    if (production instanceof NonTerminal) {
      this.#noteUse(rule, production.referencedRule, after);
    } else if (production instanceof Alternation) {
      const alternatives = production.definition.filter((one) => one instanceof Alternative);
      this.#choices.set(
        keyOf(rule, 'Alternation', production.idx),
        alternatives.map(({ definition }) => this.#choiceOf(definition)),
      );
      for (const { definition } of alternatives) {
        this.#walk(rule, definition, after);
      }
    } else if (isOptional(production)) {
      const enter = this.#firstOfSequence(production.definition);
      this.#optionals.set(keyOf(rule, kindOf(production), production.idx), { rule, enter, after });
      const inside = production instanceof Option ? after : before({ ...enter, mayBeEmpty: true }, after);
      this.#walk(rule, production.definition, inside);
    }
  }

  #noteUse(rule: Rule, used: Rule, { tokens, mayEndRule }: After): void {
    const followers = this.#followers.get(used) ?? new Set();
    this.#followers.set(used, followers);
    for (const token of tokens) {
      followers.add(token);
    }
    if (mayEndRule) {
      this.#lastIn.set(used, (this.#lastIn.get(used) ?? new Set()).add(rule));
    }
  }

  #choiceOf(definition: readonly IProduction[]): Choice {
    const [start, ...rest] = definition;
    return {
      first: this.#firstOfSequence(definition),
      second: () => (start instanceof Terminal ? this.#firstOfSequence(rest) : undefined),
    };
  }

  #firstOf(production: IProduction): First {
    if (production instanceof Terminal) {
      return { tokens: tokensOf(production.terminalType), mayBeEmpty: false };
    }
    if (production instanceof NonTerminal) {
      return this.#firstOfRule(production.referencedRule);
    }
    if (production instanceof Alternation) {
      const alternatives = production.definition.map((alternative) => this.#firstOf(alternative));
      return {
        tokens: new Set(alternatives.flatMap(({ tokens }) => [...tokens])),
        mayBeEmpty: alternatives.some(({ mayBeEmpty }) => mayBeEmpty),
      };
    }
    if (production instanceof Alternative || production instanceof RepetitionMandatory) {
      return this.#firstOfSequence(production.definition);
    }
    if (isOptional(production)) {
      return { ...this.#firstOfSequence(production.definition), mayBeEmpty: true };
    }
    throw new Error(`The grammar has a piece that is not known here: ${production.constructor.name}.`);
  }

  #firstOfRule(rule: Rule): First {
    let first = this.#first.get(rule);
    if (!first) {
      first = this.#firstOfSequence(rule.definition);
      this.#first.set(rule, first);
    }
    return first;
  }

  #firstOfSequence(sequence: readonly IProduction[]): First {
    const tokens = new Set<number>();
    for (const production of sequence) {
      const first = this.#firstOf(production);
      for (const token of first.tokens) {
        tokens.add(token);
      }
      if (!first.mayBeEmpty) {
        return { tokens, mayBeEmpty: false };
      }
    }
    return { tokens, mayBeEmpty: true };
  }
}

/** Alternatives that start with the same token, by the token after it. */
function bySecondToken(
  choices: readonly Choice[],
  indexes: readonly number[],
): ReadonlyMap<number, number> | undefined {
  const chosen = new Map<number, number>();
  for (const index of indexes) {
    const second = choices[index]?.second();
    if (!second || second.mayBeEmpty || [...second.tokens].some((token) => chosen.has(token))) {
      return undefined;
    }
    for (const token of second.tokens) {
      chosen.set(token, index);
    }
  }
  return chosen;
}

function isOptional(production: IProduction): production is Option | Repetition | RepetitionMandatory {
  return production instanceof Option || production instanceof Repetition || production instanceof RepetitionMandatory;
}

function kindOf(production: Option | Repetition | RepetitionMandatory): OptionalKind {
  return production instanceof Option
    ? 'Option'
    : production instanceof Repetition
      ? 'Repetition'
      : 'RepetitionMandatory';
}

/** What may follow what stands in front of a piece: the piece's own beginning, and what is behind it if it is empty. */
function before({ tokens, mayBeEmpty }: First, after: After): After {
  return mayBeEmpty
    ? { tokens: tokens.union(after.tokens), mayEndRule: after.mayEndRule }
    : { tokens, mayEndRule: false };
}

function tokensOf({ tokenTypeIdx, categoryMatches }: TokenType): TokenSet {
  return new Set([...(tokenTypeIdx === undefined ? [] : [tokenTypeIdx]), ...(categoryMatches ?? [])]);
}

function keyOf({ name }: Rule, kind: string, occurrence: number): string {
  return `${name} ${kind} ${occurrence}`;
}
