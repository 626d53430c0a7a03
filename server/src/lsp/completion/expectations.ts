import type { IToken } from 'chevrotain';
import { GrammarAST } from 'langium';

/** Something that may come next, with the place in the syntax tree it would take. */
export interface Expectation {
  /** `word` is a value from a fixed list, `terminal` anything else that is not a fixed text. */
  readonly kind: 'keyword' | 'terminal' | 'word' | 'reference';
  /** The keyword, the terminal's name, or nothing. */
  readonly text: string;
  /** The grammar rule in which it stands. */
  readonly rule: string;
  /** The type of node it becomes a part of, and the property it fills. */
  readonly type: string;
  readonly property: string | undefined;
  /** Whether the property holds a list. */
  readonly isList: boolean;
}

/** The rule for a value from a fixed list: its own keywords are not what is meant by it. */
const WORD_RULE = 'Word';

interface Surroundings {
  readonly rule: string;
  readonly type: string;
  readonly property: string | undefined;
  readonly isList: boolean;
}

type Continue = (position: number, type: string) => void;

/**
 * What may follow the words, when they are the beginning of what a grammar element describes. Nothing when they are not.
 * The grammar of one statement is small and not recursive, so every reading is tried.
 */
export function expectedAfter(
  words: readonly IToken[],
  element: GrammarAST.AbstractElement,
  ruleName: string,
): readonly Expectation[] {
  const walker = new Walker(words);
  walker.walk(element, 0, { rule: ruleName, type: ruleName, property: undefined, isList: false }, () => undefined);
  return walker.found;
}

class Walker {
  readonly found: Expectation[] = [];
  readonly #words: readonly IToken[];

  constructor(words: readonly IToken[]) {
    this.#words = words;
  }

  walk(element: GrammarAST.AbstractElement, position: number, around: Surroundings, next: Continue): void {
    switch (element.cardinality) {
      case '?':
        this.#once(element, position, around, next);
        next(position, around.type);
        break;
      case '*':
        this.#repeat(element, position, around, next);
        next(position, around.type);
        break;
      case '+':
        this.#repeat(element, position, around, next);
        break;
      default:
        this.#once(element, position, around, next);
    }
  }

  #repeat(element: GrammarAST.AbstractElement, position: number, around: Surroundings, next: Continue): void {
    this.#once(element, position, around, (after, type) => {
      next(after, type);
      if (after > position) {
        this.#repeat(element, after, around, next);
      }
    });
  }

  #once(element: GrammarAST.AbstractElement, position: number, around: Surroundings, next: Continue): void {
    if (GrammarAST.isGroup(element)) {
      this.#inOrder(element.elements, position, around, next);
    } else if (GrammarAST.isAlternatives(element)) {
      for (const alternative of element.elements) {
        this.walk(alternative, position, around, next);
      }
    } else if (GrammarAST.isAssignment(element)) {
      const inside = { ...around, property: element.feature, isList: element.operator === '+=' };
      this.walk(element.terminal, position, inside, (after) => next(after, around.type));
    } else if (GrammarAST.isAction(element)) {
      next(position, element.inferredType?.name ?? around.type);
    } else if (GrammarAST.isKeyword(element)) {
      this.#leaf('keyword', element.value, position, around, next);
    } else if (GrammarAST.isCrossReference(element)) {
      this.#leaf('reference', 'ID', position, around, next);
    } else if (GrammarAST.isRuleCall(element)) {
      this.#rule(element.rule.ref, position, around, next);
    }
  }

  #inOrder(
    elements: readonly GrammarAST.AbstractElement[],
    position: number,
    around: Surroundings,
    next: Continue,
  ): void {
    const [first, ...rest] = elements;
    if (first) {
      this.walk(first, position, around, (after, type) => this.#inOrder(rest, after, { ...around, type }, next));
    } else {
      next(position, around.type);
    }
  }

  #rule(rule: GrammarAST.AbstractRule | undefined, position: number, around: Surroundings, next: Continue): void {
    if (GrammarAST.isTerminalRule(rule)) {
      this.#leaf('terminal', rule.name, position, around, next);
    } else if (GrammarAST.isParserRule(rule)) {
      const inside = rule.dataType
        ? { ...around, rule: rule.name }
        : { rule: rule.name, type: rule.name, property: undefined, isList: false };
      if (rule.name === WORD_RULE && position === this.#words.length) {
        this.#expect('word', '', inside);
      } else {
        this.walk(rule.definition, position, inside, (after) => next(after, around.type));
      }
    }
  }

  #leaf(kind: Expectation['kind'], text: string, position: number, around: Surroundings, next: Continue): void {
    const word = this.#words[position];
    if (!word) {
      this.#expect(kind, text, around);
    } else if (word.tokenType.name === text) {
      next(position + 1, around.type);
    }
  }

  #expect(kind: Expectation['kind'], text: string, { rule, type, property, isList }: Surroundings): void {
    const isKnown = this.found.some(
      (other) => other.kind === kind && other.text === text && other.type === type && other.property === property,
    );
    if (!isKnown) {
      this.found.push({ kind, text, rule, type, property, isList });
    }
  }
}
