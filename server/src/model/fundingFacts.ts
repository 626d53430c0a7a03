import type {
  Contribution,
  Decision,
  Delivery,
  FundingStream,
  HouseholdBudget,
  Notification,
} from '../domain/funding.js';
import {
  debtThreats,
  deciders,
  decisionStatuses,
  deliveryForms,
  indicationGrounds,
  measureSorts,
} from '../domain/vocabulary/decisionLists.js';
import {
  ApplicationProperty,
  BudgetProperty,
  CaseReferenceProperty,
  type Contribution as ContributionNode,
  DecidedProperty,
  DeciderProperty,
  type Decision as DecisionNode,
  DeliveryProperty,
  EarlierDebtHelpProperty,
  EntitlementProperty,
  ExecutorProperty,
  ExemptIncomeProperty,
  ExtensionProperty,
  type FundingStream as FundingStreamNode,
  GroundsProperty,
  GroupPlanProperty,
  type HouseholdBudget as HouseholdBudgetNode,
  InquiryProperty,
  InterventionsProperty,
  InterviewProperty,
  IssuedProperty,
  KindProperty,
  LawProperty,
  MotivationProperty,
  type Notification as NotificationNode,
  PeriodProperty,
  PersonsProperty,
  PlanOfActionProperty,
  ProfileProperty,
  ReportedProperty,
  StatusProperty,
  TariffProperty,
  ThreatProperty,
  ValidityProperty,
} from '../language/generated/ast.js';
import { moneyOf } from './amounts.js';
import { dayOf, periodOf } from './days.js';
import { filled } from './filledText.js';
import { isInterventionFact, isLawFact, isPartyFact, isPersonFact, isServiceFact } from './kinds.js';
import { linked } from './linked.js';
import type { PlanFrame } from './partyFacts.js';
import type { Reading } from './reading.js';
import { StatementReader } from './statement.js';
import { lineTariffOf } from './tariffs.js';

export function readHouseholdBudget(reading: Reading, node: HouseholdBudgetNode, frame: PlanFrame): HouseholdBudget {
  const s = new StatementReader(reading, node);
  s.part('periode', node.period);
  const budget: HouseholdBudget = reading.register(node, {
    ...s.base('householdBudget', 'budget', node.amount?.$cstNode),
    amount: moneyOf(s, 'budget', node.amount, () => budget),
    period: periodOf(s, 'periode', node.period, () => budget, frame),
  });
  return budget;
}

export function readFundingStream(reading: Reading, node: FundingStreamNode, frame: PlanFrame): FundingStream {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(LawProperty)?.law, 'law', isLawFact);
  const persons = s.follow('voor', s.one(PersonsProperty)?.persons, 'person', isPersonFact);
  const stream: FundingStream = reading.register(
    node,
    linked(
      {
        ...s.base('fundingStream'),
        label: node.label,
        budget: moneyOf(s, 'budget', s.one(BudgetProperty)?.amount, () => stream),
        period: periodOf(s, 'periode', s.one(PeriodProperty)?.period, () => stream, frame),
      },
      { law, persons },
    ),
  );
  return stream;
}

export function readDecision(reading: Reading, node: DecisionNode): Decision {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(LawProperty)?.law, 'law', isLawFact);
  const persons = s.follow('voor', s.one(PersonsProperty)?.persons, 'person', isPersonFact);
  const executor = s.followOne('uitvoerder', s.one(ExecutorProperty)?.executor, 'party', isPartyFact);
  const services = s.follow('dienst', s.one(EntitlementProperty)?.services, 'service', isServiceFact);
  const sort = s.one(KindProperty);
  const decider = s.one(DeciderProperty);
  const status = s.one(StatusProperty);
  const grounds = s.one(GroundsProperty);
  const validity = s.one(ValidityProperty)?.period;
  const decision: Decision = reading.register(
    node,
    linked(
      {
        ...s.base('decision'),
        decisionKind: node.kind,
        label: node.label,
        sort: sort && s.word('soort', sort.kind, measureSorts, sort),
        decider: decider && s.word('door', decider.decider, deciders, decider),
        validity: periodOf(s, 'geldig', validity, () => decision),
        status: (status && s.word('status', status.status, decisionStatuses, status)) ?? 'toegekend',
        appliedOn: dayOf(s, 'aangevraagd', s.one(ApplicationProperty)?.date),
        issuedOn: dayOf(s, 'afgegeven', s.one(IssuedProperty)?.date),
        profile: s.one(ProfileProperty)?.profile,
        grounds: grounds ? s.words('grondslag', grounds.grounds, indicationGrounds, grounds) : [],
        deliveries: readDeliveries(s, () => decision),
        extension: s.one(ExtensionProperty)?.ground,
        budget: moneyOf(s, 'budget', s.one(BudgetProperty)?.amount, () => decision),
        motivation: filled(s.one(MotivationProperty)?.text),
        reference: s.one(CaseReferenceProperty)?.text,
      },
      { law, persons, executor, services },
    ),
  );
  return decision;
}

/** A delivery without dates holds as long as the indication. */
function readDeliveries(s: StatementReader, decision: () => Decision): readonly Delivery[] {
  const validity = s.one(ValidityProperty)?.period;
  return s.all(DeliveryProperty).flatMap((delivery) => {
    const form = s.word('levering', delivery.form, deliveryForms, delivery);
    const written = delivery.period ?? validity;
    const period = periodOf(s, 'levering', written, decision);
    return form && period ? [{ form, period }] : [];
  });
}

export function readContribution(reading: Reading, node: ContributionNode, frame: PlanFrame): Contribution {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(LawProperty)?.law, 'law', isLawFact);
  const persons = s.follow('voor', s.one(PersonsProperty)?.persons, 'person', isPersonFact);
  const lines = s.follow('bij', s.one(InterventionsProperty)?.interventions, 'line', isInterventionFact);
  const contribution: Contribution = reading.register(
    node,
    linked(
      {
        ...s.base('contribution'),
        period: periodOf(s, 'periode', s.one(PeriodProperty)?.period, () => contribution, frame),
        tariff: lineTariffOf(s, s.one(TariffProperty), () => contribution),
      },
      { law, persons, lines },
    ),
  );
  return contribution;
}

export function readNotification(reading: Reading, node: NotificationNode): Notification {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(LawProperty)?.law, 'law', isLawFact);
  const persons = s.follow('voor', s.one(PersonsProperty)?.persons, 'person', isPersonFact);
  const threat = s.one(ThreatProperty);
  return reading.register(
    node,
    linked(
      {
        ...s.base('notification'),
        reportedOn: dayOf(s, 'gemeld', s.one(ReportedProperty)?.date),
        threat: threat && s.word('dreiging', threat.threat, debtThreats, threat),
        interviewOn: dayOf(s, 'gesprek', s.one(InterviewProperty)?.date),
        inquiryOn: dayOf(s, 'onderzoek', s.one(InquiryProperty)?.date),
        appliedOn: dayOf(s, 'aangevraagd', s.one(ApplicationProperty)?.date),
        decidedOn: dayOf(s, 'besluit', s.one(DecidedProperty)?.date),
        planOfActionOn: dayOf(s, 'plan-van-aanpak', s.one(PlanOfActionProperty)?.date),
        groupPlanOn: dayOf(s, 'familiegroepsplan', s.one(GroupPlanProperty)?.date),
        exemptIncome: moneyOf(s, 'beslagvrije-voet', s.one(ExemptIncomeProperty)?.amount),
        earlierDebtHelpOn: dayOf(s, 'eerdere-schuldhulp', s.one(EarlierDebtHelpProperty)?.date),
        motivation: filled(s.one(MotivationProperty)?.text),
      },
      { law, persons },
    ),
  );
}
