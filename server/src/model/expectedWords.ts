import { specOf } from '../language/statementWords.js';
import type { TextSlip } from '../language/textSlip.js';
import type { Expected } from './problem.js';

/** Grammar rules that have one name in a message, whatever they may start with. */
const RULES: readonly (readonly [
  rule: string,
  kind: 'date' | 'money' | 'number' | 'text' | 'period' | 'rate' | 'condition',
])[] = [
  ['MoneyLiteral', 'money'],
  ['DayLiteral', 'date'],
  ['Quantity', 'number'],
  ['Text', 'text'],
  ['Period', 'period'],
  ['Rate', 'rate'],
  ['Condition', 'condition'],
  ['AllOf', 'condition'],
  ['Threshold', 'condition'],
];

/** What the parser wanted, as a message names it; empty when nothing in particular. */
export function expectedWords({
  expected = [],
  rule,
  statement,
  property,
  word: after,
}: TextSlip): readonly Expected[] {
  const named = RULES.find(([name]) => rule === name);
  if (named) {
    return [{ kind: named[1] }];
  }
  if (rule === 'Word') {
    const spec = statement && specOf(statement.keyword);
    const words = spec?.properties.find(({ keyword }) => keyword === property)?.values;
    return words ? [{ kind: 'list', words }] : [{ kind: UNITS_FOLLOW.test(after) ? 'unit' : 'word' }];
  }
  const kinds = expected.flatMap(expectedKind);
  const values = kinds.filter(({ kind }) => kind !== 'keyword');
  const distinct = new Map((values.length > 0 ? values : kinds).map((kind) => [JSON.stringify(kind), kind] as const));
  return distinct.size > MOST_NAMED ? [] : [...distinct.values()];
}

/** A number or `per`, after which a word says what is counted. */
const UNITS_FOLLOW = /^(?:per|\d.*)$/;

/** A longer list of what could follow helps nobody. */
const MOST_NAMED = 3;

function expectedKind(token: string): readonly Expected[] {
  switch (token) {
    case 'DATE':
      return [{ kind: 'date' }];
    case 'MONEY':
      return [{ kind: 'money' }];
    case 'NUMBER':
      return [{ kind: 'number' }];
    case 'STRING':
    case 'UNTERMINATED_STRING':
    case 'CURLY_STRING':
      return [{ kind: 'text' }];
    case 'ID':
      return [{ kind: 'name' }];
    default:
      return /^\p{L}|^[:%,{]$/u.test(token) ? [{ kind: 'keyword', keyword: token }] : [];
  }
}
