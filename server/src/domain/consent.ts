import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Goal } from './goals.js';
import type { Party, Person } from './parties.js';
import type { Period } from './period.js';

/** Permission to share data: who gives it, about whom, with whom, what, for which goal, and how long. */
export interface Consent extends Fact {
  readonly kind: 'consent';
  readonly givers: readonly Party[];
  readonly persons: readonly Person[];
  readonly recipients: readonly Party[];
  /** What may be shared, in words. */
  readonly data: string | undefined;
  readonly goals: readonly Goal[];
  /** Without a written end: FOREVER. */
  readonly validity: Period | undefined;
  readonly withdrawnOn: Day | undefined;
}
