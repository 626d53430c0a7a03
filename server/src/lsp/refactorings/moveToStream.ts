import type { FundingStream } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { sumsWhenMoved } from '../../domain/movedLine.js';
import type { PlanModel } from '../../domain/plan.js';
import { writeProperty } from '../../domain/statementEdits.js';
import type { Refactoring, RefactoringContext } from './refactoring.js';

/** Lets another stream of the plan pay a line; the title shows both new sums. Streams whose law knows the service come first. */
export function moveToStream({ plan, fact, texts }: RefactoringContext): readonly Refactoring[] {
  if (fact.kind !== 'intervention' || fact.funding.length !== 1 || !fact.parts.has('uit')) {
    return [];
  }
  const [payer] = fact.funding;
  const others = plan.facts.streams.filter((stream) => stream !== payer?.stream);
  return others
    .toSorted((a, b) => Number(knowsService(b, fact)) - Number(knowsService(a, fact)))
    .map((stream) => ({
      kind: 'refactor.move',
      title: titleFor(plan, fact, stream, texts),
      changes: [writeProperty(plan.facts, fact, 'uit', stream.name)],
    }));
}

function knowsService({ law }: FundingStream, { service }: Intervention): boolean {
  return service?.permissions.some((permission) => permission.law === law) === true;
}

function titleFor(
  plan: PlanModel,
  line: Intervention,
  stream: FundingStream,
  texts: RefactoringContext['texts'],
): string {
  const { to, from } = sumsWhenMoved(plan, line, stream);
  return from && plan.cost(line) !== undefined
    ? texts.move(line.name, to, from)
    : texts.moveWithoutCost(line.name, stream.name);
}
