import type { Tariff } from './cost.js';
import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Intervention } from './intervention.js';
import type { Law, Service } from './law.js';
import type { Cents } from './money.js';
import type { Party, Person } from './parties.js';
import type { Period } from './period.js';
import type { Decider, DecisionStatus, DeliveryForm } from './vocabulary/decisionLists.js';

/** The budget of the whole household; everything of the plan draws on it except Wfz and informal help (rules §7.1). */
export interface HouseholdBudget extends Fact {
  readonly kind: 'householdBudget';
  readonly amount: Cents | undefined;
  /** Only when written: otherwise the budget covers the plan and every line counts whole (rules §7.3). */
  readonly period: Period | undefined;
}

export interface FundingStream extends Fact {
  readonly kind: 'fundingStream';
  readonly label: string | undefined;
  readonly law: Law | undefined;
  readonly budget: Cents | undefined;
  /** Only when written: otherwise the budget covers the plan and every line counts whole (rules §7.3). */
  readonly period: Period | undefined;
  readonly persons: readonly Person[];
}

export type DecisionKind = 'beschikking' | 'verwijzing' | 'indicatie' | 'machtiging' | 'bepaling' | 'titel';

/** A stretch in which a Wlz indication is delivered in one form. */
export interface Delivery {
  readonly form: DeliveryForm;
  readonly period: Period;
}

export interface Decision extends Fact {
  readonly kind: 'decision';
  readonly decisionKind: DecisionKind;
  readonly label: string | undefined;
  readonly law: Law | undefined;
  /** What the decision is called in its law: uithuisplaatsing, ondertoezichtstelling, … */
  readonly sort: string | undefined;
  readonly persons: readonly Person[];
  readonly decider: Decider | undefined;
  readonly executor: Party | undefined;
  /** Without a written end: FOREVER. */
  readonly validity: Period | undefined;
  /** `toegekend` when not written. */
  readonly status: DecisionStatus;
  readonly appliedOn: Day | undefined;
  readonly issuedOn: Day | undefined;
  readonly profile: string | undefined;
  readonly grounds: readonly string[];
  readonly deliveries: readonly Delivery[];
  /** Ground for extended youth help after the eighteenth birthday. */
  readonly extension: string | undefined;
  /** Services it entitles to; empty when it does not say. */
  readonly services: readonly Service[];
  /** The highest amount the decision grants, such as a yearly personal budget. */
  readonly budget: Cents | undefined;
  readonly motivation: string | undefined;
  /** `kenmerk`: how the decision is filed. */
  readonly reference: string | undefined;
}

/** A person's own payment. */
export interface Contribution extends Fact {
  readonly kind: 'contribution';
  readonly law: Law | undefined;
  readonly persons: readonly Person[];
  readonly period: Period | undefined;
  readonly tariff: Tariff | undefined;
  /** The lines it is paid for; empty when it does not say. */
  readonly lines: readonly Intervention[];
}

/** A request for help and the days from which legal terms are counted. */
export interface Notification extends Fact {
  readonly kind: 'notification';
  readonly law: Law | undefined;
  readonly persons: readonly Person[];
  readonly reportedOn: Day | undefined;
  /** ontruiming, afsluiting, zorgverzekering: shortens the term of Wgs art. 4. */
  readonly threat: string | undefined;
  readonly interviewOn: Day | undefined;
  readonly inquiryOn: Day | undefined;
  readonly appliedOn: Day | undefined;
  readonly decidedOn: Day | undefined;
  readonly planOfActionOn: Day | undefined;
  /** The day on which the family was offered to make a plan of its own. */
  readonly groupPlanOn: Day | undefined;
  /** Beslagvrije voet per month. */
  readonly exemptIncome: Cents | undefined;
  readonly earlierDebtHelpOn: Day | undefined;
  readonly motivation: string | undefined;
}
