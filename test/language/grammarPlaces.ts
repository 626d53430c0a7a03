import { type Grammar, GrammarAST } from 'langium';
import type { Beginnings } from '../../server/src/language/beginnings.js';

/** Stands for the end of the text among types of tokens. */
const END = -1;

type Tokens = ReadonlySet<number>;

/** Something optional or repeated, the tokens that may begin it, and those that may follow when it is left out. */
export interface OptionalPlace {
  readonly rule: string;
  readonly element: GrammarAST.AbstractElement;
  readonly first: Tokens;
  readonly after: Tokens;
}

/** Every place of a grammar where something may be left out. */
export function optionalPlaces(grammar: Grammar, beginnings: Beginnings): readonly OptionalPlace[] {
  const rules = grammar.rules.filter(GrammarAST.isParserRule);
  const afterRules = new Map<string, Tokens>(rules.map((rule) => [rule.name, new Set(rule.entry ? [END] : [])]));
  let places: OptionalPlace[] = [];
  let known = 0;
  for (let found = sizeOf(afterRules) + 1; found > known; ) {
    known = sizeOf(afterRules);
    places = [];
    for (const rule of rules) {
      walk(rule.definition, afterRules.get(rule.name) ?? new Set(), {
        rule: rule.name,
        beginnings,
        afterRules,
        places,
      });
    }
    found = sizeOf(afterRules);
  }
  return places;
}

interface Walk {
  readonly rule: string;
  readonly beginnings: Beginnings;
  readonly afterRules: Map<string, Tokens>;
  readonly places: OptionalPlace[];
}

function walk(element: GrammarAST.AbstractElement, after: Tokens, on: Walk): void {
  const first = firstOf(element, on.beginnings);
  const isRepeated = element.cardinality === '*' || element.cardinality === '+';
  if (element.cardinality !== undefined) {
    on.places.push({ rule: on.rule, element, first, after });
  }
  const afterOnce = isRepeated ? after.union(first) : after;
  if (GrammarAST.isGroup(element)) {
    let behind = afterOnce;
    for (const part of element.elements.toReversed()) {
      walk(part, behind, on);
      const begun = firstOf(part, on.beginnings);
      behind = mayBeEmpty(part, on.beginnings) ? behind.union(begun) : begun;
    }
  } else if (GrammarAST.isAlternatives(element)) {
    for (const choice of element.elements) {
      walk(choice, afterOnce, on);
    }
  } else if (GrammarAST.isAssignment(element)) {
    walk(element.terminal, afterOnce, on);
  } else if (GrammarAST.isCrossReference(element) && element.terminal) {
    walk(element.terminal, afterOnce, on);
  } else if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref)) {
    const { name } = element.rule.ref;
    on.afterRules.set(name, afterOnce.union(on.afterRules.get(name) ?? new Set()));
  }
}

function firstOf(element: GrammarAST.AbstractElement, beginnings: Beginnings): Tokens {
  return new Set(beginnings.of(element, 1).flat());
}

function mayBeEmpty(element: GrammarAST.AbstractElement, beginnings: Beginnings): boolean {
  return beginnings.of(element, 1).some((beginning) => beginning.length === 0);
}

function sizeOf(tokens: ReadonlyMap<string, Tokens>): number {
  return [...tokens.values()].reduce((sum, { size }) => sum + size, 0);
}
