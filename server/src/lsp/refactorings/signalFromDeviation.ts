import type { Deviation } from '../../domain/deviation.js';
import type { PlanModel } from '../../domain/plan.js';
import { freeName, statementAfter } from '../../domain/statementEdits.js';
import type { Refactoring, RefactoringContext } from './refactoring.js';

/** Tells whoever makes the policy what barrier lies behind a deviation; the author says to whom, and when it was sent. */
export function signalFromDeviation({ plan, fact, texts }: RefactoringContext): readonly Refactoring[] {
  if (fact.kind !== 'deviation' || fact.rule === undefined) {
    return [];
  }
  const { rule } = fact;
  if (plan.facts.signals.some((signal) => signal.rule === rule)) {
    return [];
  }
  const name = freeName(plan.facts, `Signaal-${rule}`);
  const law = lawOf(plan, fact);
  const statement = [
    `signaal ${name} "${fact.signal ?? fact.reason ?? ''}" {`,
    `  regel ${rule}`,
    ...(law === undefined ? [] : [`  wet ${law}`]),
    `  aan "${texts.addressee}"`,
    '}',
  ].join('\n');
  return [
    {
      kind: 'refactor.extract',
      title: texts.signal(rule),
      changes: [statementAfter(plan.facts, fact, statement)],
    },
  ];
}

/** The law that pays the line the deviation is about. */
function lawOf({ facts }: PlanModel, { subject }: Deviation): string | undefined {
  return facts.lines.find((line) => line === subject)?.funding[0]?.law?.name;
}
