import { AstUtils } from 'langium';
import { lifeDomains, safetyVerdicts } from '../domain/vocabulary.js';
import {
  isDayLiteral,
  isMoneyLiteral,
  isPeriod,
  isPersonsProperty,
  isSelfRelianceScore,
  type SafetyAssessment,
  type SelfReliance,
  type Statement,
} from '../language/generated/ast.js';
import type { NameKind } from './problem.js';
import type { Reading } from './reading.js';
import { StatementReader } from './statement.js';
import { dayOf, moneyOf, periodOf, wholeNumberOf } from './values.js';

const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 5;

/** Reads a statement that becomes no fact of the plan yet: its names, dates, amounts and words are checked all the same. */
export function checkStatement(reading: Reading, node: Statement): void {
  const s = new StatementReader(reading, node);
  for (const child of AstUtils.streamAllContents(node)) {
    if (isPeriod(child)) {
      periodOf(s, 'periode', child, () => undefined);
    } else if (isDayLiteral(child) && !isPeriod(child.$container)) {
      dayOf(s, 'datum', child);
    } else if (isMoneyLiteral(child)) {
      moneyOf(s, 'bedrag', child);
    }
  }
  for (const owner of AstUtils.streamAst(node)) {
    for (const { reference } of AstUtils.streamReferences(owner)) {
      if ('ref' in reference) {
        const wanted: NameKind = isPersonsProperty(owner) ? 'person' : 'fact';
        reading.follow([reference], wanted, (fact): fact is typeof fact => true, s.mention.name);
      }
    }
  }
}

export function checkSelfReliance(reading: Reading, node: SelfReliance): void {
  checkStatement(reading, node);
  const s = new StatementReader(reading, node);
  for (const score of node.properties.filter(isSelfRelianceScore)) {
    s.word('leefgebied', score.domain, lifeDomains, score);
    const value = wholeNumberOf(s, 'leefgebied', score.score);
    const cst = score.score?.$cstNode;
    if (cst && value !== undefined && (value < LOWEST_SCORE || value > HIGHEST_SCORE)) {
      reading.report({ code: 'TAAL-14', text: score.score.text, wanted: 'score' }, reading.place(cst), { subject: s.mention.name });
    }
  }
}

export function checkSafetyAssessment(reading: Reading, node: SafetyAssessment): void {
  checkStatement(reading, node);
  const s = new StatementReader(reading, node);
  s.word('soort', node.verdict, safetyVerdicts, node);
}
