import type { Day } from '../domain/day.js';
import type { Cluster } from '../domain/effectClusters.js';
import type { Severity } from '../domain/finding.js';
import type { Cents } from '../domain/money.js';
import type { Period } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';

/** What an exercise's folder holds besides its story. */
export const EXERCISE_FILES = {
  story: 'verhaal.md',
  /** The plan with mistakes, as a trainee gets it. */
  exercise: 'oefening.regie',
  solution: 'oplossing.regie',
  manifest: 'verwacht.json',
} as const;

/** A finding that the plan with mistakes has, and how to help someone who does not see what to do about it. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The name of the fact it stands on; empty when it stands on none. */
  readonly subject: string;
  readonly overlap: Period | undefined;
  readonly amount: Cents | undefined;
  /** In the solution it is still there, accepted with a deviation. */
  readonly staysAccepted: boolean;
  /** From a nudge to nearly the answer; at least two. */
  readonly hints: readonly string[];
}

/** One exercise: what it teaches, and the findings that its plan with mistakes has. */
export interface Exercise {
  readonly title: string;
  readonly learningPoint: string;
  /** The day on which its plans are read, so that it stays the same in every year. */
  readonly readOn: Day;
  readonly findings: readonly ExpectedFinding[];
  /** Names that stay in the plan: it is not mended by taking people, goals or help out of it. */
  readonly keeps: readonly string[];
  /** Clusters of the Effectencalculator in which the two plans fall; undefined where the exercise is not about that. */
  readonly clusters: { readonly exercise: Cluster | undefined; readonly solution: Cluster | undefined };
}

/** A finding of the checker, as far as an exercise looks at it. */
export interface FoundFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly subject: string;
  readonly overlap: Period | undefined;
  readonly amount: Cents | undefined;
  readonly accepted: boolean;
}

/** A plan of an exercise, or someone's version of it, as the checker sees it. */
export interface CheckedVersion<Found extends FoundFinding = FoundFinding> {
  /** Undefined when it is no plan. */
  readonly plan: PlanModel | undefined;
  readonly remarks: readonly Found[];
}
