import type { Fact } from '../domain/fact.js';
import type { Fix } from '../domain/finding.js';
import type { TextChange } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import {
  joinInsertions,
  removeProperty,
  removeStatement,
  statementAfter,
  writeProperty,
} from '../domain/statementEdits.js';
import type { Texts } from '../domain/texts.js';
import type { PropertyKeyword } from '../domain/vocabulary.js';
import type { FixChoice } from './fixes.js';

/** Fixes that write, add or remove whole properties and statements. */

const ONE_OF_SEVERAL: FixChoice = { preferred: false };
const THE_ANSWER: FixChoice = { preferred: true };

export function fix(title: Texts, changes: readonly TextChange[], choice: FixChoice = ONE_OF_SEVERAL): Fix {
  return { title, changes: joinInsertions(changes), preferred: choice.preferred };
}

/** Writes a property with this value, whether or not it is there already. */
export function setProperty(
  plan: PlanModel,
  fact: Fact,
  [keyword, value]: readonly [PropertyKeyword, string],
  choice: FixChoice = THE_ANSWER,
  title: Texts = written(fact, keyword, value),
): Fix {
  return fix(title, [writeProperty(plan.facts, fact, keyword, value)], choice);
}

/** Takes a property out; no fix when it is not written. */
export function withoutProperty(
  plan: PlanModel,
  fact: Fact,
  keyword: PropertyKeyword,
  choice: FixChoice = THE_ANSWER,
): readonly Fix[] {
  const change = removeProperty(plan.facts, fact, keyword);
  const title = { nl: `Haal \`${keyword}\` weg bij ${fact.name}`, en: `Remove \`${keyword}\` from ${fact.name}` };
  return change ? [fix(title, [change], choice)] : [];
}

/** Takes a statement that no other statement names out of the plan. */
export function withoutStatement(plan: PlanModel, fact: Fact, choice: FixChoice = ONE_OF_SEVERAL): Fix {
  return fix(
    { nl: `Haal ${fact.name} uit het plan`, en: `Take ${fact.name} out of the plan` },
    [removeStatement(plan.facts, fact)],
    choice,
  );
}

/** Adds a statement below another one. */
export function addStatement(
  plan: PlanModel,
  after: Fact,
  statement: string,
  title: Texts,
  choice: FixChoice = ONE_OF_SEVERAL,
): Fix {
  return fix(title, [statementAfter(plan.facts, after, statement)], choice);
}

function written({ name }: Fact, keyword: string, value: string): Texts {
  const text = value === '' ? keyword : `${keyword} ${value}`;
  return { nl: `Schrijf \`${text}\` bij ${name}`, en: `Write \`${text}\` at ${name}` };
}
