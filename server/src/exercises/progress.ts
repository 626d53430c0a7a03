import { isAbout, isSamePeriod } from './comparison.js';
import type { CheckedVersion, Exercise, ExpectedFinding, FoundFinding } from './exercise.js';
import { namesIn } from './names.js';

/** Still there, gone, or accepted with a complete deviation. */
export type FindingState = 'open' | 'solved' | 'accepted';

export interface FindingProgress<Found extends FoundFinding> {
  readonly expected: ExpectedFinding;
  readonly state: FindingState;
  /** What the checker says about it now; undefined when it is solved. */
  readonly found: Found | undefined;
}

/** How far someone is with an exercise. */
export interface ExerciseProgress<Found extends FoundFinding> {
  /** In the order of the exercise. */
  readonly findings: readonly FindingProgress<Found>[];
  /** What came up that the exercise did not start with. */
  readonly others: readonly Found[];
  /** Names that belong in the plan and are gone. */
  readonly gone: readonly string[];
  readonly isFinished: boolean;
}

/** Judges someone's version of an exercise; `plan` is undefined when it is no plan. */
export function progressOf<Found extends FoundFinding>(
  { findings, keeps }: Exercise,
  { plan, remarks }: CheckedVersion<Found>,
): ExerciseProgress<Found> {
  const left = [...remarks];
  const take = (isWanted: (one: Found) => boolean): Found | undefined => {
    const position = left.findIndex(isWanted);
    return position < 0 ? undefined : left.splice(position, 1)[0];
  };
  // One fact may have the same finding twice: what is found on the same days is that one.
  const exact = findings.map((one) => take((other) => isAbout(one, other) && isSamePeriod(one.overlap, other.overlap)));
  const progress = findings.map((expected, index): FindingProgress<Found> => {
    const match = exact[index] ?? take((other) => isAbout(expected, other));
    return { expected, state: stateOf(match), found: match };
  });
  const others = left.filter(({ accepted }) => !accepted);
  const present = plan ? namesIn(plan) : new Set<string>();
  const gone = keeps.filter((name) => !present.has(name));
  const isFinished = progress.every(({ state }) => state !== 'open') && others.length === 0 && gone.length === 0;
  return { findings: progress, others, gone, isFinished };
}

function stateOf(found: FoundFinding | undefined): FindingState {
  if (!found) {
    return 'solved';
  }
  return found.accepted ? 'accepted' : 'open';
}
