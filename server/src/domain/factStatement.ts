import type { FactKind } from './fact.js';
import type { StatementSpec } from './vocabulary/statementSpec.js';
import { type StatementName, statementSpecs } from './vocabulary.js';

const STATEMENT_OF: Record<FactKind, StatementName> = {
  plan: 'PlanHeader',
  person: 'Person',
  networkMember: 'NetworkMember',
  staffMember: 'StaffMember',
  organisation: 'Organisation',
  provider: 'Provider',
  situation: 'Situation',
  safety: 'SafetyAssessment',
  consent: 'Consent',
  deviation: 'Deviation',
  signal: 'Signal',
  selfReliance: 'SelfReliance',
  voice: 'Voice',
  agreement: 'Agreement',
  coordination: 'Coordination',
  deputy: 'Deputy',
  coordinationAgreement: 'CoordinationAgreement',
  evaluation: 'Evaluation',
  appointment: 'Appointment',
  householdBudget: 'HouseholdBudget',
  fundingStream: 'FundingStream',
  decision: 'Decision',
  contribution: 'Contribution',
  notification: 'Notification',
  indicator: 'Indicator',
  goal: 'Goal',
  intervention: 'Intervention',
  trigger: 'Trigger',
  referenceScenario: 'ReferenceScenario',
  priceList: 'PriceList',
  law: 'Law',
  service: 'Service',
  statutoryAmount: 'StatutoryAmount',
};

/** Which properties the statement behind a fact takes, in canonical order. */
export function specOf(kind: FactKind): StatementSpec {
  return statementSpecs[STATEMENT_OF[kind]];
}
