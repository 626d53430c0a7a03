import { joinInsertions } from '../../domain/statementEdits.js';
import { completeConsidered } from './completeConsidered.js';
import { extractToGuide } from './extractToGuide.js';
import { handOver } from './handOver.js';
import { moveToStream } from './moveToStream.js';
import type { Refactoring, RefactoringContext } from './refactoring.js';
import { signalFromDeviation } from './signalFromDeviation.js';
import { splitAtDate } from './splitAtDate.js';

type Offer = (context: RefactoringContext) => readonly Refactoring[];

const OFFERS: readonly Offer[] = [
  moveToStream,
  splitAtDate,
  handOver,
  completeConsidered,
  signalFromDeviation,
  extractToGuide,
];

/** Every refactoring that fits what stands under the cursor, also those that cannot be done there. */
export function refactoringsFor(context: RefactoringContext): readonly Refactoring[] {
  return OFFERS.flatMap((offer) => offer(context)).map((offered) =>
    offered.changes ? { ...offered, changes: joinInsertions(offered.changes) } : offered,
  );
}
