import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Party, Person } from './parties.js';

export interface SafetyAssessment extends Fact {
  readonly kind: 'safety';
  readonly date: Day | undefined;
  /** veilig, zorgen, onveilig, onbekend. */
  readonly verdict: string | undefined;
  /** Empty: about everyone in the plan. */
  readonly persons: readonly Person[];
  readonly assessors: readonly Party[];
  /** Steps of the Meldcode that were taken. */
  readonly reportingCode: string | undefined;
  readonly safeHomeOn: Day | undefined;
}

/** Scores of the Zelfredzaamheid-Matrix on one day: 1 (acute) to 5 (self-reliant) per domain. */
export interface SelfReliance extends Fact {
  readonly kind: 'selfReliance';
  readonly person: Person | undefined;
  readonly date: Day | undefined;
  readonly scores: ReadonlyMap<string, number>;
}

/** The family's own words. */
export interface Voice extends Fact {
  readonly kind: 'voice';
  readonly about: 'kracht' | 'zorg' | 'vraag';
  readonly person: Person | undefined;
  readonly text: string | undefined;
}
