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
  type Contribution as ContributionNode,
  type Decision as DecisionNode,
  type FundingStream as FundingStreamNode,
  type HouseholdBudget as HouseholdBudgetNode,
  isApplicationProperty,
  isBudgetProperty,
  isCaseReferenceProperty,
  isDecidedProperty,
  isDeciderProperty,
  isDeliveryProperty,
  isEarlierDebtHelpProperty,
  isEntitlementProperty,
  isExecutorProperty,
  isExemptIncomeProperty,
  isExtensionProperty,
  isGroundsProperty,
  isGroupPlanProperty,
  isInquiryProperty,
  isInterventionsProperty,
  isInterviewProperty,
  isIssuedProperty,
  isKindProperty,
  isLawProperty,
  isMotivationProperty,
  isPeriodProperty,
  isPersonsProperty,
  isPlanOfActionProperty,
  isProfileProperty,
  isReportedProperty,
  isStatusProperty,
  isTariffProperty,
  isThreatProperty,
  isValidityProperty,
  type Notification as NotificationNode,
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
  const law = s.followOne('wet', s.one(isLawProperty)?.law, 'law', isLawFact);
  const persons = s.follow('voor', s.one(isPersonsProperty)?.persons, 'person', isPersonFact);
  const stream: FundingStream = reading.register(
    node,
    linked(
      {
        ...s.base('fundingStream'),
        label: node.label,
        budget: moneyOf(s, 'budget', s.one(isBudgetProperty)?.amount, () => stream),
        period: periodOf(s, 'periode', s.one(isPeriodProperty)?.period, () => stream, frame),
      },
      { law, persons },
    ),
  );
  return stream;
}

export function readDecision(reading: Reading, node: DecisionNode): Decision {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(isLawProperty)?.law, 'law', isLawFact);
  const persons = s.follow('voor', s.one(isPersonsProperty)?.persons, 'person', isPersonFact);
  const executor = s.followOne('uitvoerder', s.one(isExecutorProperty)?.executor, 'party', isPartyFact);
  const services = s.follow('dienst', s.one(isEntitlementProperty)?.services, 'service', isServiceFact);
  const sort = s.one(isKindProperty);
  const decider = s.one(isDeciderProperty);
  const status = s.one(isStatusProperty);
  const grounds = s.one(isGroundsProperty);
  const validity = s.one(isValidityProperty)?.period;
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
        appliedOn: dayOf(s, 'aangevraagd', s.one(isApplicationProperty)?.date),
        issuedOn: dayOf(s, 'afgegeven', s.one(isIssuedProperty)?.date),
        profile: s.one(isProfileProperty)?.profile,
        grounds: grounds ? s.words('grondslag', grounds.grounds, indicationGrounds, grounds) : [],
        deliveries: readDeliveries(s, () => decision),
        extension: s.one(isExtensionProperty)?.ground,
        budget: moneyOf(s, 'budget', s.one(isBudgetProperty)?.amount, () => decision),
        motivation: filled(s.one(isMotivationProperty)?.text),
        reference: s.one(isCaseReferenceProperty)?.text,
      },
      { law, persons, executor, services },
    ),
  );
  return decision;
}

/** A delivery without dates holds as long as the indication. */
function readDeliveries(s: StatementReader, decision: () => Decision): readonly Delivery[] {
  const validity = s.one(isValidityProperty)?.period;
  return s.all(isDeliveryProperty).flatMap((delivery) => {
    const form = s.word('levering', delivery.form, deliveryForms, delivery);
    const written = delivery.period ?? validity;
    const period = periodOf(s, 'levering', written, decision);
    return form && period ? [{ form, period }] : [];
  });
}

export function readContribution(reading: Reading, node: ContributionNode, frame: PlanFrame): Contribution {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(isLawProperty)?.law, 'law', isLawFact);
  const persons = s.follow('voor', s.one(isPersonsProperty)?.persons, 'person', isPersonFact);
  const lines = s.follow('bij', s.one(isInterventionsProperty)?.interventions, 'line', isInterventionFact);
  const contribution: Contribution = reading.register(
    node,
    linked(
      {
        ...s.base('contribution'),
        period: periodOf(s, 'periode', s.one(isPeriodProperty)?.period, () => contribution, frame),
        tariff: lineTariffOf(s, s.one(isTariffProperty), () => contribution),
      },
      { law, persons, lines },
    ),
  );
  return contribution;
}

export function readNotification(reading: Reading, node: NotificationNode): Notification {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(isLawProperty)?.law, 'law', isLawFact);
  const persons = s.follow('voor', s.one(isPersonsProperty)?.persons, 'person', isPersonFact);
  const threat = s.one(isThreatProperty);
  return reading.register(
    node,
    linked(
      {
        ...s.base('notification'),
        reportedOn: dayOf(s, 'gemeld', s.one(isReportedProperty)?.date),
        threat: threat && s.word('dreiging', threat.threat, debtThreats, threat),
        interviewOn: dayOf(s, 'gesprek', s.one(isInterviewProperty)?.date),
        inquiryOn: dayOf(s, 'onderzoek', s.one(isInquiryProperty)?.date),
        appliedOn: dayOf(s, 'aangevraagd', s.one(isApplicationProperty)?.date),
        decidedOn: dayOf(s, 'besluit', s.one(isDecidedProperty)?.date),
        planOfActionOn: dayOf(s, 'plan-van-aanpak', s.one(isPlanOfActionProperty)?.date),
        groupPlanOn: dayOf(s, 'familiegroepsplan', s.one(isGroupPlanProperty)?.date),
        exemptIncome: moneyOf(s, 'beslagvrije-voet', s.one(isExemptIncomeProperty)?.amount),
        earlierDebtHelpOn: dayOf(s, 'eerdere-schuldhulp', s.one(isEarlierDebtHelpProperty)?.date),
        motivation: filled(s.one(isMotivationProperty)?.text),
      },
      { law, persons },
    ),
  );
}
