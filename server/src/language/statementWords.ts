import { onlyWordMeant } from '../domain/suggestion.js';
import { lifeDomains } from '../domain/vocabulary/householdLists.js';
import type { StatementSpec } from '../domain/vocabulary/statementSpec.js';
import { statementSpecs } from '../domain/vocabulary.js';

const SPECS: readonly StatementSpec[] = Object.values(statementSpecs);

const SPEC_BY_KEYWORD: ReadonlyMap<string, StatementSpec> = new Map(
  SPECS.flatMap((spec) => spec.keywords.map((keyword) => [keyword, spec] as const)),
);

const STATEMENT_KEYWORDS: readonly string[] = [...SPEC_BY_KEYWORD.keys()];

const PROPERTY_KEYWORDS: ReadonlySet<string> = new Set(
  SPECS.flatMap((spec) => spec.properties.map(({ keyword }) => keyword)),
);

/** The one statement whose block holds words of a list, each with a score, rather than properties. */
const SCORES: StatementSpec = statementSpecs.SelfReliance;

/** Property words that may also go on with the line above them. */
const CONTINUING_WORDS: ReadonlySet<string> = new Set(['van', 'bij', 'door', 'vanaf', 'met', 'aan', 'op', 'uit']);

/** The statement that a word starts, if it starts one. */
export function specOf(keyword: string): StatementSpec | undefined {
  return SPEC_BY_KEYWORD.get(keyword);
}

export function takesBlock(spec: StatementSpec): boolean {
  return spec.properties.length > 0 || spec === SCORES;
}

/** Whether a word may start a line in a statement's block. */
export function allows(spec: StatementSpec, keyword: string): boolean {
  return startsIn(spec).includes(keyword);
}

/** The words that may start a line in a statement's block. */
function startsIn(spec: StatementSpec): readonly string[] {
  const properties = spec.properties.map(({ keyword }) => keyword);
  return spec === SCORES ? [...lifeDomains, ...properties] : properties;
}

export function holdsScores(spec: StatementSpec): boolean {
  return spec === SCORES;
}

/** Whether a word at the start of a line can be nothing but a property. */
export function isOnlyProperty(keyword: string): boolean {
  return PROPERTY_KEYWORDS.has(keyword) && !CONTINUING_WORDS.has(keyword) && !SPEC_BY_KEYWORD.has(keyword);
}

export function isProperty(keyword: string): boolean {
  return PROPERTY_KEYWORDS.has(keyword);
}

/** The statement's keyword that a misspelt word was meant to be. */
export function nearestStatement(word: string): string | undefined {
  return nearestKeyword(word, STATEMENT_KEYWORDS);
}

/** The property of a statement that a misspelt word was meant to be. */
export function nearestProperty(spec: StatementSpec, word: string): string | undefined {
  return nearestKeyword(word, startsIn(spec));
}

/** Keywords are written small: a word with a capital is a name, unless it is a keyword but for that capital. */
function nearestKeyword(word: string, keywords: readonly string[]): string | undefined {
  const small = word.toLowerCase();
  return small === word || keywords.includes(small) ? onlyWordMeant(small, keywords) : undefined;
}
