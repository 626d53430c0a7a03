import type { IToken } from 'chevrotain';
import { AstUtils, GrammarAST } from 'langium';

/** A place in the grammar that one word fills. */
export interface Slot {
  /** `word` is a value from a fixed list, `terminal` anything else that is not a fixed text. */
  readonly kind: 'keyword' | 'terminal' | 'word' | 'reference';
  /** The keyword, the terminal's name, or nothing. */
  readonly text: string;
  /** Where one of several keywords says which is meant, such as a comparison sign: all of them. */
  readonly options: readonly string[];
  /** The grammar rule in which it stands. */
  readonly rule: string;
  /** The type of node it becomes a part of, and the property it fills. */
  readonly type: string;
  readonly property: string | undefined;
  /** Whether the property holds a list. */
  readonly isList: boolean;
  /** `Type.property` of everything it is a part of, from the outside in. */
  readonly path: readonly string[];
}

/** Something that may come next, with the place in the syntax tree it would take. */
export interface Expectation extends Slot {
  /**
   * It, and what follows it before its statement or property is complete. Behind a keyword that is all that is usually
   * written; behind a value only what has to be there.
   */
  readonly phrase: readonly Slot[];
}

/** Which way to go where the grammar leaves it open how a phrase goes on. */
export interface PhraseChoices {
  /** Whether an optional part is usually written; told by the first property that it fills. */
  readonly isUsual: (place: string, path: readonly string[]) => boolean;
  /** Whether there is anything that a reference can name. */
  readonly canName: (type: string, property: string) => boolean;
}

const NOTHING_OPTIONAL: PhraseChoices = { isUsual: () => false, canName: () => true };

/** The rule for a value from a fixed list: its own keywords are not what is meant by it. */
const WORD_RULE = 'Word';

interface Surroundings {
  readonly rule: string;
  readonly type: string;
  readonly property: string | undefined;
  readonly isList: boolean;
  readonly path: readonly string[];
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
  choices: PhraseChoices = NOTHING_OPTIONAL,
): readonly Expectation[] {
  const walker = new Walker(words, choices);
  const top = { rule: ruleName, type: ruleName, property: undefined, isList: false, path: [] };
  walker.walk(element, 0, top, () => undefined);
  return walker.found;
}

class Walker {
  readonly found: Expectation[] = [];
  readonly #words: readonly IToken[];
  readonly #choices: PhraseChoices;
  /** The phrase that is being made; while it is, only one way through the grammar is followed. */
  #phrase: Slot[] | undefined;
  #withUsual = false;

  constructor(words: readonly IToken[], choices: PhraseChoices) {
    this.#words = words;
    this.#choices = choices;
  }

  walk(element: GrammarAST.AbstractElement, position: number, around: Surroundings, next: Continue): void {
    const { cardinality } = element;
    if (this.#phrase) {
      if ((cardinality === '?' && this.#isUsual(element, around)) || cardinality === undefined || cardinality === '+') {
        this.#once(element, position, around, next);
      } else {
        next(position, around.type);
      }
      return;
    }
    switch (cardinality) {
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

  #isUsual(element: GrammarAST.AbstractElement, around: Surroundings): boolean {
    const first = firstAssignment(element);
    const part = first?.feature ?? (GrammarAST.isKeyword(element) ? element.value : '');
    const canBeNamed = !first || !GrammarAST.isCrossReference(first.terminal) || this.#canName(first, around);
    return this.#withUsual && canBeNamed && this.#choices.isUsual(`${around.type}.${part}`, around.path);
  }

  #canName({ feature }: GrammarAST.Assignment, { type }: Surroundings): boolean {
    return this.#choices.canName(type, feature);
  }

  #repeat(element: GrammarAST.AbstractElement, position: number, around: Surroundings, next: Continue): void {
    this.#once(element, position, around, (after, type) => {
      next(after, type);
      if (after > position && !this.#phrase) {
        this.#repeat(element, after, around, next);
      }
    });
  }

  #once(element: GrammarAST.AbstractElement, position: number, around: Surroundings, next: Continue): void {
    if (GrammarAST.isGroup(element)) {
      this.#inOrder(element.elements, position, around, next);
    } else if (GrammarAST.isAlternatives(element)) {
      for (const alternative of this.#waysOf(element, around)) {
        this.walk(alternative, position, around, next);
      }
    } else if (GrammarAST.isAssignment(element)) {
      this.#assignment(element, position, around, next);
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

  /** In a phrase: the first alternative that does not begin with a name where there is nothing to name. */
  #waysOf({ elements }: GrammarAST.Alternatives, around: Surroundings): readonly GrammarAST.AbstractElement[] {
    if (!this.#phrase) {
      return elements;
    }
    const possible = elements.find((element) => {
      const first = firstAssignment(element);
      const type = firstAction(element) ?? around.type;
      return !first || !GrammarAST.isCrossReference(first.terminal) || this.#choices.canName(type, first.feature);
    });
    return [possible ?? elements[0]].filter((element) => element !== undefined);
  }

  #assignment(element: GrammarAST.Assignment, position: number, around: Surroundings, next: Continue): void {
    const { feature, operator, terminal } = element;
    const inside: Surroundings = {
      ...around,
      property: feature,
      isList: operator === '+=',
      path: [...around.path, `${around.type}.${feature}`],
    };
    const options = this.#phrase ? keywordsOf(terminal) : [];
    if (options.length > 1) {
      this.#phrase?.push({ kind: 'keyword', text: options[0] ?? '', options, ...inside });
      next(position, around.type);
    } else {
      this.walk(terminal, position, inside, (after) => next(after, around.type));
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
        : { rule: rule.name, type: rule.name, property: undefined, isList: false, path: around.path };
      if (rule.name === WORD_RULE && position === this.#words.length) {
        this.#expect('word', '', inside, () => next(position, around.type));
      } else {
        this.walk(rule.definition, position, inside, (after) => next(after, around.type));
      }
    }
  }

  #leaf(kind: Expectation['kind'], text: string, position: number, around: Surroundings, next: Continue): void {
    const word = this.#words[position];
    if (!word) {
      this.#expect(kind, text, around, () => next(position, around.type));
    } else if (word.tokenType.name === text) {
      next(position + 1, around.type);
    }
  }

  #expect(kind: Expectation['kind'], text: string, around: Surroundings, goOn: () => void): void {
    const slot: Slot = { kind, text, options: [], ...around };
    if (this.#phrase) {
      this.#phrase.push(slot);
      goOn();
      return;
    }
    const { type, property } = around;
    const isKnown = this.found.some(
      (other) => other.kind === kind && other.text === text && other.type === type && other.property === property,
    );
    if (!isKnown) {
      const phrase = [slot];
      this.#phrase = phrase;
      this.#withUsual = kind === 'keyword';
      goOn();
      this.#phrase = undefined;
      this.found.push({ ...slot, phrase });
    }
  }
}

function firstAssignment(element: GrammarAST.AbstractElement): GrammarAST.Assignment | undefined {
  return AstUtils.streamAst(element).find(GrammarAST.isAssignment);
}

/** The type that an alternative begins to make: `{infer Comparison} …`. */
function firstAction(element: GrammarAST.AbstractElement): string | undefined {
  const first = GrammarAST.isGroup(element) ? element.elements[0] : undefined;
  return GrammarAST.isAction(first) ? first.inferredType?.name : undefined;
}

function keywordsOf(element: GrammarAST.AbstractElement): readonly string[] {
  const elements = GrammarAST.isAlternatives(element) ? element.elements : [];
  const words = elements.flatMap((one) => (GrammarAST.isKeyword(one) ? [one.value] : []));
  return words.length === elements.length ? words : [];
}
