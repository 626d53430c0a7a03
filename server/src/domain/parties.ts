import type { Volume } from './cost.js';
import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Goal } from './goals.js';
import type { Law } from './law.js';
import type { Cents } from './money.js';
import type { Period } from './period.js';
import type { CareNeed, EducationKind, SupportLoad, TieStrength } from './vocabulary/householdLists.js';

export interface Person extends Fact {
  readonly kind: 'person';
  readonly label: string | undefined;
  readonly born: Day | undefined;
  readonly died: Day | undefined;
  readonly custody: readonly Party[];
  readonly partner: Person | undefined;
  /** Where the person lives; the plan's municipality when not written. */
  readonly municipality: string | undefined;
  readonly education: EducationKind | undefined;
  readonly careNeeds: readonly CareNeed[];
}

/** Someone of the family's own network. */
export interface NetworkMember extends Fact {
  readonly kind: 'networkMember';
  readonly label: string | undefined;
  readonly relation: string | undefined;
  readonly supports: readonly Person[];
  readonly offers: readonly string[];
  readonly volume: Volume | undefined;
  readonly period: Period | undefined;
  readonly agreedOn: Day | undefined;
  readonly tie: TieStrength | undefined;
  readonly load: SupportLoad | undefined;
  readonly goals: readonly Goal[];
}

export interface Organisation extends Fact {
  readonly kind: 'organisation';
  readonly label: string | undefined;
  /** gemeente, gi, zorgkantoor, … */
  readonly sort: string | undefined;
}

export interface Provider extends Fact {
  readonly kind: 'provider';
  readonly label: string | undefined;
  readonly sort: string | undefined;
  /** The laws for which those who buy the care have a contract with it; empty when it does not say. */
  readonly contracts: readonly Law[];
}

export interface StaffMember extends Fact {
  readonly kind: 'staffMember';
  readonly label: string | undefined;
  readonly organisation: Organisation | Provider | undefined;
  readonly roles: readonly string[];
  readonly mandate: Cents | undefined;
  /** Households this person coordinates now. */
  readonly caseload: number | undefined;
}

export type Party = Person | NetworkMember | StaffMember | Organisation | Provider;
