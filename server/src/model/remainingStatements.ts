import { AstUtils } from 'langium';
import {
  isDayLiteral,
  isMoneyLiteral,
  isPeriod,
  isPersonsProperty,
  type Statement,
} from '../language/generated/ast.js';
import type { NameKind } from './problem.js';
import type { Reading } from './reading.js';
import { StatementReader } from './statement.js';
import { dayOf, moneyOf, periodOf } from './values.js';

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
