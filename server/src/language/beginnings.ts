import type { TokenType } from 'chevrotain';
import { GrammarAST } from 'langium';

/** Types of tokens (`tokenTypeIdx`) with which an element may begin; fewer than asked for when it may end after them. */
export type Beginning = readonly number[];

/** With which tokens the elements of a grammar may begin. */
export class Beginnings {
  readonly #ofRules = new Map<string, readonly Beginning[]>();

  /** @param typeOf the token of a keyword or terminal; throws when there is none. */
  constructor(private readonly typeOf: (keywordOrTerminal: string) => TokenType) {}

  /** @param most how many tokens to look at, at most. */
  of(element: GrammarAST.AbstractElement, most: number): readonly Beginning[] {
    const once = this.#once(element, most);
    switch (element.cardinality) {
      case '?':
        return distinct([...once, []]);
      case '*':
        return distinct([...this.#again(once, most), []]);
      case '+':
        return this.#again(once, most);
      default:
        return once;
    }
  }

  #again(once: readonly Beginning[], most: number): readonly Beginning[] {
    let some = once;
    for (let times = 1; times < most; times++) {
      some = distinct([...once, ...join(some, once, most)]);
    }
    return some;
  }

  #once(element: GrammarAST.AbstractElement, most: number): readonly Beginning[] {
    if (GrammarAST.isKeyword(element)) {
      return [[indexOf(this.typeOf(element.value))]];
    }
    if (GrammarAST.isRuleCall(element)) {
      return this.#ofRule(element.rule.ref, most);
    }
    if (GrammarAST.isAssignment(element)) {
      return this.of(element.terminal, most);
    }
    if (GrammarAST.isCrossReference(element) && element.terminal) {
      return this.of(element.terminal, most);
    }
    if (GrammarAST.isAction(element)) {
      return [[]];
    }
    if (GrammarAST.isAlternatives(element)) {
      return distinct(element.elements.flatMap((choice) => this.of(choice, most)));
    }
    if (GrammarAST.isGroup(element) && !element.guardCondition) {
      return element.elements.reduce<readonly Beginning[]>(
        (begun, next) =>
          begun.every(({ length }) => length === most) ? begun : join(begun, this.of(next, most), most),
        [[]],
      );
    }
    throw new Error(`The grammar has a ${element.$type} of a kind that this language does not use.`);
  }

  #ofRule(rule: GrammarAST.AbstractRule | undefined, most: number): readonly Beginning[] {
    if (GrammarAST.isTerminalRule(rule)) {
      return [[indexOf(this.typeOf(rule.name))]];
    }
    if (!GrammarAST.isParserRule(rule)) {
      throw new Error('The grammar calls a rule that it does not have.');
    }
    const key = `${rule.name} ${most}`;
    const known = this.#ofRules.get(key) ?? this.of(rule.definition, most);
    this.#ofRules.set(key, known);
    return known;
  }
}

/** @throws Error for a token that belongs to no lexer yet. */
export function indexOf(type: TokenType): number {
  if (type.tokenTypeIdx === undefined) {
    throw new Error(`The token ${type.name} has no index yet.`);
  }
  return type.tokenTypeIdx;
}

function join(begun: readonly Beginning[], next: readonly Beginning[], most: number): readonly Beginning[] {
  return distinct(
    begun.flatMap((first) =>
      first.length === most ? [first] : next.map((second) => [...first, ...second].slice(0, most)),
    ),
  );
}

function distinct(beginnings: readonly Beginning[]): readonly Beginning[] {
  return [...new Map(beginnings.map((beginning) => [beginning.join(' '), beginning])).values()];
}
