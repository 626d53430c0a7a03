import type { Day } from '../domain/day.js';
import { readDay } from '../domain/dayText.js';
import type { ChosenGuide, PlanAnswers } from './planAnswers.js';
import { TEMPLATE_NAMES } from './planWords.js';

/** What a word is to the language. */
export type NameVerdict = 'name' | 'keyword' | 'notAName';

/** Why an answer cannot be used for a new plan. */
export type AnswerProblem =
  | { readonly kind: 'noPersons' | 'endBeforeStart' }
  | { readonly kind: 'notAName' | 'keyword' | 'double' | 'taken'; readonly name: string }
  | { readonly kind: 'notADay'; readonly text: string };

export type Answer<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: AnswerProblem };

/** Reads roles or pseudonyms with commas between them. */
export function readPersons(text: string, judge: (word: string) => NameVerdict): Answer<readonly string[]> {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const [index, name] of names.entries()) {
    const verdict = judge(name);
    if (verdict !== 'name') {
      return problem({ kind: verdict, name });
    }
    if (names.indexOf(name) < index) {
      return problem({ kind: 'double', name });
    }
    if (TEMPLATE_NAMES.has(name)) {
      return problem({ kind: 'taken', name });
    }
  }
  return names.length === 0 ? problem({ kind: 'noPersons' }) : { kind: 'value', value: names };
}

/** Reads a day as people write it in Dutch. */
export function readAnsweredDay(text: string): Answer<Day> {
  const reading = readDay(text.trim());
  return reading.kind === 'ok' || reading.kind === 'notIso'
    ? { kind: 'value', value: reading.day }
    : problem({ kind: 'notADay', text });
}

/** Reads the last day of a plan; it may be the first. */
export function readLastDay(text: string, first: Day): Answer<Day> {
  const answer = readAnsweredDay(text);
  return answer.kind === 'value' && answer.value < first ? problem({ kind: 'endBeforeStart' }) : answer;
}

/** Answers as they were given. */
export interface GivenAnswers {
  readonly persons: string;
  readonly from: string;
  readonly to: string;
  readonly guide: ChosenGuide | undefined;
}

/** Reads all answers; the first problem is the one to tell. */
export function readAnswers(given: GivenAnswers, judge: (word: string) => NameVerdict): Answer<PlanAnswers> {
  const persons = readPersons(given.persons, judge);
  if (persons.kind === 'problem') {
    return persons;
  }
  const from = readAnsweredDay(given.from);
  if (from.kind === 'problem') {
    return from;
  }
  const to = readLastDay(given.to, from.value);
  if (to.kind === 'problem') {
    return to;
  }
  return {
    kind: 'value',
    value: { persons: persons.value, period: { from: from.value, to: to.value }, guide: given.guide },
  };
}

function problem(found: AnswerProblem): { readonly kind: 'problem'; readonly problem: AnswerProblem } {
  return { kind: 'problem', problem: found };
}
