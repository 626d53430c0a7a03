import type { Consent } from './consent.js';
import type {
  Agreement,
  Appointment,
  Coordination,
  CoordinationAgreement,
  Deputy,
  Evaluation,
  Situation,
} from './coordination.js';
import type { Deviation, Signal } from './deviation.js';
import type { Contribution, Decision, FundingStream, HouseholdBudget, Notification } from './funding.js';
import type { Goal, Indicator, Trigger } from './goals.js';
import type { Intervention } from './intervention.js';
import type { Law, Service, StatutoryAmount } from './law.js';
import type { NetworkMember, Organisation, Person, Provider, StaffMember } from './parties.js';
import type { ReferenceScenario } from './referenceScenario.js';
import type { PriceList } from './unitPrices.js';
import type { SafetyAssessment, SelfReliance, Voice } from './wellbeing.js';

/** Every kind of fact that a name can lead to or a finding can stand on. */
export type AnyFact =
  | Agreement
  | Consent
  | Deviation
  | SafetyAssessment
  | SelfReliance
  | Signal
  | Voice
  | Appointment
  | Contribution
  | Coordination
  | CoordinationAgreement
  | Decision
  | Deputy
  | Evaluation
  | FundingStream
  | Goal
  | HouseholdBudget
  | Indicator
  | Intervention
  | Law
  | NetworkMember
  | Notification
  | Organisation
  | Person
  | PriceList
  | Provider
  | ReferenceScenario
  | Service
  | Situation
  | StaffMember
  | StatutoryAmount
  | Trigger;
