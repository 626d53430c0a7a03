import type { PropertyKeyword } from '../domain/vocabulary.js';
import type { Quantity } from '../language/generated/ast.js';
import { integerOf, wholeNumberOf } from './amounts.js';
import type { StatementReader } from './statement.js';

const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 5;

/** Reads a score of the Zelfredzaamheid-Matrix, 1–5; any other number is reported and makes the property unclear. */
export function scoreOf(s: StatementReader, keyword: PropertyKeyword, node: Quantity | undefined): number | undefined {
  const value = wholeNumberOf(s, keyword, node);
  const isScore = value !== undefined && value >= LOWEST_SCORE && value <= HIGHEST_SCORE;
  if (value !== undefined && !isScore && node?.$cstNode) {
    s.unclear(keyword);
    s.reading.report({ code: 'TAAL-14', text: node.text, wanted: 'score' }, s.reading.place(node.$cstNode), {
      subject: s.mention.name,
    });
  }
  return isScore ? value : undefined;
}

const FURTHEST_STEP = 2;

/** Reads a step of a goal's scale, -2 to 2; any other number is reported and makes the property unclear. */
export function scaleStepOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: Quantity | undefined,
): number | undefined {
  const step = integerOf(s, keyword, node);
  const isStep = step !== undefined && Math.abs(step) <= FURTHEST_STEP;
  if (step !== undefined && !isStep && node?.$cstNode) {
    s.unclear(keyword);
    s.reading.report({ code: 'TAAL-14', text: node.text, wanted: 'scaleStep' }, s.reading.place(node.$cstNode), {
      subject: s.mention.name,
    });
  }
  return isStep ? step : undefined;
}
