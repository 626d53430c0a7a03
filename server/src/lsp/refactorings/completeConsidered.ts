import { isAbsent } from '../../domain/fact.js';
import { paidBy } from '../../domain/plan.js';
import { writeProperty } from '../../domain/statementEdits.js';
import { alternatives } from '../../domain/vocabulary/careLists.js';
import type { Refactoring, RefactoringContext } from './refactoring.js';

/** Writes the whole list of what the municipality looks at first, for the author to go through with the family. */
export function completeConsidered({ plan, fact, texts }: RefactoringContext): readonly Refactoring[] {
  const isOpen =
    fact.kind === 'intervention' &&
    !fact.unclear.has('onderzocht') &&
    (paidBy(fact, 'Wmo') || paidBy(fact, 'Jeugdwet')) &&
    (isAbsent(fact, 'onderzocht') || alternatives.some((one) => !fact.considered.has(one)));
  return isOpen
    ? [
        {
          kind: 'refactor.rewrite',
          title: texts.considered(fact.name),
          changes: [writeProperty(plan.facts, fact, 'onderzocht', alternatives.join(', '))],
        },
      ]
    : [];
}
