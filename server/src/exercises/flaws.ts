import { compareWithReference } from '../domain/effectCalculator.js';
import type { Cluster } from '../domain/effectClusters.js';
import { compareFindings, isAbout } from './comparison.js';
import type { CheckedVersion, Exercise, ExpectedFinding, FoundFinding } from './exercise.js';
import { namesIn } from './names.js';

/** The two plans of an exercise. */
export type ExercisePlan = 'exercise' | 'solution';

/** Something about an exercise that is not, or no longer, as it says. */
export type ExerciseFlaw<Found extends FoundFinding> =
  | { readonly kind: 'notAPlan'; readonly plan: ExercisePlan }
  | { readonly kind: 'missing'; readonly expected: ExpectedFinding }
  | { readonly kind: 'unexpected'; readonly found: Found }
  | { readonly kind: 'unsolved'; readonly found: Found }
  | { readonly kind: 'notAccepted'; readonly expected: ExpectedFinding }
  | { readonly kind: 'keeps'; readonly names: readonly string[] }
  | {
      readonly kind: 'cluster';
      readonly plan: ExercisePlan;
      readonly expected: Cluster;
      readonly found: Cluster | undefined;
    };

/** Whether an exercise is still what it says: its findings are exactly those announced, and its solution has none. */
export function flawsOf<Found extends FoundFinding>(
  exercise: Exercise,
  versions: Readonly<Record<ExercisePlan, CheckedVersion<Found>>>,
): readonly ExerciseFlaw<Found>[] {
  return [
    ...findingFlaws(exercise, versions.exercise.remarks),
    ...solutionFlaws(exercise, versions.solution.remarks),
    ...planFlaws(exercise, versions),
  ];
}

function findingFlaws<Found extends FoundFinding>(
  { findings }: Exercise,
  remarks: readonly Found[],
): readonly ExerciseFlaw<Found>[] {
  const { missing, unexpected } = compareFindings(findings, remarks);
  return [
    ...missing.map((expected) => ({ kind: 'missing' as const, expected })),
    ...unexpected.map((found) => ({ kind: 'unexpected' as const, found })),
  ];
}

/** A finding that the solution accepts is announced; one that it is silent about is not there at all. */
function solutionFlaws<Found extends FoundFinding>(
  { findings }: Exercise,
  remarks: readonly Found[],
): readonly ExerciseFlaw<Found>[] {
  const accepted = findings.filter(({ staysAccepted }) => staysAccepted);
  const isAnnounced = (found: Found): boolean => found.accepted && accepted.some((one) => isAbout(one, found));
  return [
    ...remarks.filter((found) => !isAnnounced(found)).map((found) => ({ kind: 'unsolved' as const, found })),
    ...accepted
      .filter((expected) => !remarks.some((found) => found.accepted && isAbout(expected, found)))
      .map((expected) => ({ kind: 'notAccepted' as const, expected })),
  ];
}

function planFlaws<Found extends FoundFinding>(
  { keeps, clusters }: Exercise,
  versions: Readonly<Record<ExercisePlan, CheckedVersion<Found>>>,
): readonly ExerciseFlaw<Found>[] {
  const [start, end] = [versions.exercise.plan, versions.solution.plan];
  if (!start || !end) {
    return [{ kind: 'notAPlan', plan: start ? 'solution' : 'exercise' }];
  }
  const names = namesIn(start).intersection(namesIn(end));
  const announced = new Set(keeps);
  const clusterFlaws = (['exercise', 'solution'] as const).flatMap((plan): readonly ExerciseFlaw<Found>[] => {
    const expected = clusters[plan];
    const found = compareWithReference(plan === 'exercise' ? start : end)?.cluster;
    return expected === undefined || expected === found ? [] : [{ kind: 'cluster', plan, expected, found }];
  });
  return names.size === announced.size && announced.isSubsetOf(names)
    ? clusterFlaws
    : [{ kind: 'keeps', names: [...names] }, ...clusterFlaws];
}
