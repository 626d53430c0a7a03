import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Cents } from './money.js';
import type { CareFunction } from './vocabulary.js';

/** A law as a funding stream: who carries it out, who decides, in which forms. */
export interface Law extends Fact {
  readonly kind: 'law';
  readonly label: string | undefined;
  /** sociaal, zorg, justitie, onderwijs, … */
  readonly domain: string | undefined;
  readonly executors: readonly string[];
  readonly decisionKinds: readonly string[];
  readonly routes: readonly string[];
  readonly forms: readonly string[];
  readonly payment: string | undefined;
  readonly source: string | undefined;
}

/** A law that may pay for a service, from `lower` years on and below `upper` years. */
export interface Permission {
  readonly law: Law;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

export interface Service extends Fact {
  readonly kind: 'service';
  readonly label: string | undefined;
  readonly functions: readonly CareFunction[];
  readonly permissions: readonly Permission[];
  /** Units as written in the law document, in the singular. */
  readonly units: readonly string[];
  readonly decisionKinds: readonly string[];
  readonly source: string | undefined;
}

export interface StatutoryAmount extends Fact {
  readonly kind: 'statutoryAmount';
  readonly label: string | undefined;
  /** Ascending by day; each amount holds from its day until the next. */
  readonly values: readonly { readonly from: Day; readonly amount: Cents }[];
  readonly source: string | undefined;
}
