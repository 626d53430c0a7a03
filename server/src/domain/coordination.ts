import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Goal } from './goals.js';
import type { Cents } from './money.js';
import type { Organisation, Party, Person, Provider } from './parties.js';
import type { Period } from './period.js';

/** A stretch of coordination (casusregie) or process coordination (procesregie) by one person. */
export interface Coordination extends Fact {
  readonly kind: 'coordination';
  readonly role: 'casus' | 'proces';
  readonly coordinator: Party | undefined;
  readonly organisation: Organisation | Provider | undefined;
  /** Without a written start: from the plan's first day. Without a written end: through its last. */
  readonly period: Period | undefined;
  readonly handover: Day | undefined;
  /** Warm hand-over: walks along, is not the coordinator yet. */
  readonly shadowing: boolean;
  readonly mandate: Cents | undefined;
  readonly motivation: string | undefined;
}

export interface Deputy extends Fact {
  readonly kind: 'deputy';
  readonly deputy: Party | undefined;
  readonly organisation: Organisation | Provider | undefined;
  readonly period: Period | undefined;
  /** Whether `vanaf … t/m` was written: a stand-in period rather than a standing deputy. */
  readonly temporary: boolean;
}

export interface CoordinationAgreement extends Fact {
  readonly kind: 'coordinationAgreement';
  readonly period: Period | undefined;
  readonly tasks: readonly { readonly party: Party; readonly text: string }[];
}

export interface Evaluation extends Fact {
  readonly kind: 'evaluation';
  readonly date: Day | undefined;
  readonly participants: readonly Party[];
  /** What it evaluates; the whole plan when empty. */
  readonly goals: readonly Goal[];
  readonly heldOn: Day | undefined;
  readonly report: string | undefined;
}

export interface Appointment extends Fact {
  readonly kind: 'appointment';
  readonly label: string | undefined;
  readonly parties: readonly Party[];
  readonly due: Day | undefined;
  readonly doneOn: Day | undefined;
  readonly goals: readonly Goal[];
}

export interface Situation extends Fact {
  readonly kind: 'situation';
  readonly person: Person | undefined;
  readonly sort: string | undefined;
  readonly period: Period | undefined;
}

export interface Agreement extends Fact {
  readonly kind: 'agreement';
  readonly party: Party | undefined;
  readonly date: Day | undefined;
}
