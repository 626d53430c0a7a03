import { GrammarUtils } from 'langium';
import type { AnyFact } from '../domain/anyFact.js';
import type { Consent } from '../domain/consent.js';
import { formatIso } from '../domain/day.js';
import type { Deviation, Signal } from '../domain/deviation.js';
import { lifeDomains, safetyVerdicts } from '../domain/vocabulary/householdLists.js';
import type { SafetyAssessment, SelfReliance, Voice } from '../domain/wellbeing.js';
import {
  AddresseeProperty,
  ApprovalProperty,
  ConsentGiversProperty,
  type Consent as ConsentNode,
  type Deviation as DeviationNode,
  GoalsProperty,
  InvolvementProperty,
  isSelfRelianceScore,
  LawProperty,
  LegitimacyProperty,
  PartiesProperty,
  PersonsProperty,
  PerspectiveProperty,
  PolicySignalProperty,
  ReasonProperty,
  RecipientsProperty,
  ReportingCodeProperty,
  ReturnProperty,
  SafeHomeProperty,
  type SafetyAssessment as SafetyAssessmentNode,
  type SelfReliance as SelfRelianceNode,
  SentProperty,
  SharedDataProperty,
  type Signal as SignalNode,
  SignalRuleProperty,
  ValidityProperty,
  type Voice as VoiceNode,
  WithdrawnProperty,
  YearlyCostProperty,
} from '../language/generated/ast.js';
import { moneyOf } from './amounts.js';
import { dayOf, periodOf } from './days.js';
import { filled } from './filledText.js';
import { isGoalFact, isLawFact, isPartyFact, isPersonFact } from './kinds.js';
import { linked } from './linked.js';
import type { Reading } from './reading.js';
import { scoreOf } from './scores.js';
import { StatementReader } from './statement.js';

const isAnyFact = (_fact: AnyFact): _fact is AnyFact => true;

export function readConsent(reading: Reading, node: ConsentNode): Consent {
  const s = new StatementReader(reading, node);
  const givers = s.follow('van', s.one(ConsentGiversProperty)?.givers, 'party', isPartyFact);
  const persons = s.follow('voor', s.one(PersonsProperty)?.persons, 'person', isPersonFact);
  const recipients = s.follow('aan', s.one(RecipientsProperty)?.recipients, 'party', isPartyFact);
  const goals = s.follow('bij', s.one(GoalsProperty)?.goals, 'goal', isGoalFact);
  const consent: Consent = reading.register(
    node,
    linked(
      {
        ...s.base('consent'),
        data: s.one(SharedDataProperty)?.text,
        validity: periodOf(s, 'geldig', s.one(ValidityProperty)?.period, () => consent),
        withdrawnOn: dayOf(s, 'ingetrokken', s.one(WithdrawnProperty)?.date),
      },
      { givers, persons, recipients, goals },
    ),
  );
  return consent;
}

export function readDeviation(reading: Reading, node: DeviationNode): Deviation {
  const s = new StatementReader(reading, node);
  s.part('bij', node.subject?.$refNode);
  const subject = s.followOne('bij', node.subject, 'fact', isAnyFact);
  const approval = s.one(ApprovalProperty);
  const approvedBy = s.followOne('akkoord', approval?.party, 'party', isPartyFact);
  const costs = s.one(ReturnProperty);
  const yearly = s.one(YearlyCostProperty);
  const deviation: Deviation = reading.register(
    node,
    linked(
      {
        ...s.base('deviation', node.rule ?? '', GrammarUtils.findNodeForProperty(node.$cstNode, 'rule')),
        rule: node.rule,
        reason: filled(s.one(ReasonProperty)?.text),
        perspective: filled(s.one(PerspectiveProperty)?.text),
        yearlyCost: yearly && moneyOf(s, 'jaarkosten', yearly.amount, () => deviation),
        standardCost: costs?.standard && moneyOf(s, 'rendement', costs.standard, () => deviation),
        bespokeCost: costs?.bespoke && moneyOf(s, 'rendement', costs.bespoke, () => deviation),
        returnText: filled(costs?.text),
        legitimacy: filled(s.one(LegitimacyProperty)?.text),
        involvement: filled(s.one(InvolvementProperty)?.text),
        approvedOn: dayOf(s, 'akkoord', approval?.date),
        signal: filled(s.one(PolicySignalProperty)?.text),
      },
      { subject, approvedBy },
    ),
  );
  return deviation;
}

export function readSignal(reading: Reading, node: SignalNode): Signal {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(LawProperty)?.law, 'law', isLawFact);
  return reading.register(
    node,
    linked(
      {
        ...s.base('signal'),
        label: node.label,
        rule: s.one(SignalRuleProperty)?.rule,
        addressee: s.one(AddresseeProperty)?.addressee,
        sentOn: dayOf(s, 'verstuurd', s.one(SentProperty)?.date),
      },
      { law },
    ),
  );
}

export function readSafetyAssessment(reading: Reading, node: SafetyAssessmentNode): SafetyAssessment {
  const s = new StatementReader(reading, node);
  const persons = s.follow('voor', s.one(PersonsProperty)?.persons, 'person', isPersonFact);
  const assessors = s.follow('door', s.one(PartiesProperty)?.parties, 'party', isPartyFact);
  const date = dayOf(s, 'datum', node.date);
  return reading.register(
    node,
    linked(
      {
        ...s.base('safety', date === undefined ? '' : formatIso(date), node.date?.$cstNode),
        date,
        verdict: s.word('soort', node.verdict, safetyVerdicts, node),
        reportingCode: s.one(ReportingCodeProperty)?.text,
        safeHomeOn: dayOf(s, 'veilig-thuis-melding', s.one(SafeHomeProperty)?.date),
      },
      { persons, assessors },
    ),
  );
}

export function readSelfReliance(reading: Reading, node: SelfRelianceNode): SelfReliance {
  const s = new StatementReader(reading, node);
  const person = s.followOne('voor', node.person, 'person', isPersonFact);
  const scores = node.properties.filter(isSelfRelianceScore).flatMap((score): [string, number][] => {
    const domain = s.word('leefgebied', score.domain, lifeDomains, score);
    const value = scoreOf(s, 'leefgebied', score.score);
    return domain && value !== undefined ? [[domain, value]] : [];
  });
  return reading.register(
    node,
    linked(
      {
        ...s.base('selfReliance', node.person?.$refText ?? '', node.person?.$refNode),
        date: dayOf(s, 'datum', node.date),
        scores: new Map(scores),
      },
      { person },
    ),
  );
}

export function readVoice(reading: Reading, node: VoiceNode): Voice {
  const s = new StatementReader(reading, node);
  const person = s.followOne('voor', node.person, 'person', isPersonFact);
  return reading.register(
    node,
    linked(
      {
        ...s.base('voice', node.person?.$refText ?? node.kind),
        about: node.kind,
        text: node.text,
      },
      { person },
    ),
  );
}
