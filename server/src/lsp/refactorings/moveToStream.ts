import type { FundingStream } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { sumsWhenMoved } from '../../domain/movedLine.js';
import type { PlanModel } from '../../domain/plan.js';
import { mayPay } from '../../domain/serviceFit.js';
import { writeProperty } from '../../domain/statementEdits.js';
import type { Refactoring, RefactoringContext } from './refactoring.js';

/** Lets another stream of the plan pay a line, if its law may; the title shows both new sums. */
export function moveToStream({ plan, fact, texts }: RefactoringContext): readonly Refactoring[] {
  if (fact.kind !== 'intervention' || fact.funding.length !== 1 || !fact.parts.has('uit')) {
    return [];
  }
  const [payer] = fact.funding;
  return plan.facts.streams
    .filter((stream) => stream !== payer?.stream && mayTakeOver(stream, fact, plan))
    .map((stream) => ({
      kind: 'refactor.move',
      title: titleFor(plan, fact, stream, texts),
      changes: [writeProperty(plan.facts, fact, 'uit', stream.name)],
    }));
}

/** Of a law or service that is not known nothing can be said. */
function mayTakeOver({ law }: FundingStream, { service, persons, period }: Intervention, plan: PlanModel): boolean {
  return law === undefined || service === undefined || mayPay(law, service, { persons, period }, plan);
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
