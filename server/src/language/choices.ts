import type { GrammarAST } from 'langium';
import type { Beginnings } from './beginnings.js';

/** Values by type of token (`tokenTypeIdx`); looking one up is what a parser does most. */
type ByToken<Value> = readonly (Value | undefined)[];

/** What to do, by the type of the next token, or where several alternatives begin with that one by the two next. */
export type Choices<Step> = ByToken<Step | ByToken<Step>>;

/** Of which types the next token is when the element begins there. */
export function firstTokensOf(element: GrammarAST.AbstractElement, beginnings: Beginnings): ByToken<true> {
  return byToken(beginnings.of(element, 1).flatMap(([first]) => (first === undefined ? [] : [[first, true]])));
}

/**
 * @param steps what to do for each of the alternatives, in their order
 * @throws Error when two tokens do not decide
 */
export function choicesOf<Step>(
  alternatives: readonly GrammarAST.AbstractElement[],
  steps: readonly Step[],
  beginnings: Beginnings,
): Choices<Step> {
  const onFirst = new Map<number, Alternative<Step>[]>();
  for (const [index, element] of alternatives.entries()) {
    const step = steps[index];
    for (const [first] of beginnings.of(element, 1)) {
      if (first === undefined || step === undefined) {
        throw new Error('The grammar has an alternative without words.');
      }
      onFirst.set(first, [...(onFirst.get(first) ?? []), { element, step }]);
    }
  }
  return byToken(
    [...onFirst].map(([first, [only, ...others]]) => [
      first,
      only && others.length === 0 ? only.step : onSecond(first, onFirst.get(first) ?? [], beginnings),
    ]),
  );
}

interface Alternative<Step> {
  readonly element: GrammarAST.AbstractElement;
  readonly step: Step;
}

function onSecond<Step>(
  first: number,
  alternatives: readonly Alternative<Step>[],
  beginnings: Beginnings,
): ByToken<Step> {
  const steps = new Map<number, Step>();
  for (const { element, step } of alternatives) {
    for (const [, second] of beginnings.of(element, 2).filter((beginning) => beginning[0] === first)) {
      if (second === undefined || steps.has(second)) {
        throw new Error('Two alternatives of the grammar begin with the same two words.');
      }
      steps.set(second, step);
    }
  }
  return byToken([...steps]);
}

function byToken<Value>(entries: readonly (readonly [number, Value])[]): ByToken<Value> {
  const values: (Value | undefined)[] = [];
  for (const [index, value] of entries) {
    values[index] = value;
  }
  return values;
}
