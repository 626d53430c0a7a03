import type { Period } from '../domain/period.js';
import type { ExpectedFinding, FoundFinding } from './exercise.js';

/** How what is found differs from what an exercise expects. */
export interface FindingDifference<Found extends FoundFinding> {
  /** Expected, and not found just like that. */
  readonly missing: readonly ExpectedFinding[];
  /** Found, and not expected just like that. */
  readonly unexpected: readonly Found[];
}

/** Compares what a plan with mistakes gives with what its exercise expects: rule, severity, subject, days and amount. */
export function compareFindings<Found extends FoundFinding>(
  expected: readonly ExpectedFinding[],
  found: readonly Found[],
): FindingDifference<Found> {
  const left = [...found];
  const missing = expected.filter((one) => {
    const position = left.findIndex((other) => isTheSame(one, other));
    if (position >= 0) {
      left.splice(position, 1);
    }
    return position < 0;
  });
  return { missing, unexpected: left };
}

function isTheSame(expected: ExpectedFinding, found: FoundFinding): boolean {
  return (
    isAbout(expected, found) &&
    expected.severity === found.severity &&
    expected.amount === found.amount &&
    isSamePeriod(expected.overlap, found.overlap) &&
    !found.accepted
  );
}

/** The same rule about the same fact, whatever the days and the amount. */
export function isAbout({ rule, subject }: ExpectedFinding, found: FoundFinding): boolean {
  return rule === found.code && subject === found.subject;
}

export function isSamePeriod(a: Period | undefined, b: Period | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
