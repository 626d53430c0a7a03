import { isAbsent } from '../../domain/fact.js';
import { writeProperty } from '../../domain/statementEdits.js';
import { alternatives } from '../../domain/vocabulary.js';
import type { Refactoring, RefactoringContext } from './refactoring.js';

/** Writes the whole list of what to look at first, for the author to go through with the family. */
export function completeConsidered({ plan, fact, texts }: RefactoringContext): readonly Refactoring[] {
  const isOpen =
    fact.kind === 'intervention' &&
    !fact.unclear.has('onderzocht') &&
    fact.funding.some(({ law }) => law !== undefined && law.name !== 'Informeel' && law.name !== 'Eigen') &&
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
