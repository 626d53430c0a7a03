import { GrammarUtils } from 'langium';
import type { AnyFact } from '../domain/anyFact.js';
import type { Consent } from '../domain/consent.js';
import { formatIso } from '../domain/day.js';
import type { Deviation, Signal } from '../domain/deviation.js';
import { lifeDomains, safetyVerdicts } from '../domain/vocabulary/householdLists.js';
import type { SafetyAssessment, SelfReliance, Voice } from '../domain/wellbeing.js';
import {
  type Consent as ConsentNode,
  type Deviation as DeviationNode,
  isAddresseeProperty,
  isApprovalProperty,
  isConsentGiversProperty,
  isGoalsProperty,
  isInvolvementProperty,
  isLawProperty,
  isLegitimacyProperty,
  isPartiesProperty,
  isPersonsProperty,
  isPerspectiveProperty,
  isPolicySignalProperty,
  isReasonProperty,
  isRecipientsProperty,
  isReportingCodeProperty,
  isReturnProperty,
  isSafeHomeProperty,
  isSelfRelianceScore,
  isSentProperty,
  isSharedDataProperty,
  isSignalRuleProperty,
  isValidityProperty,
  isWithdrawnProperty,
  isYearlyCostProperty,
  type SafetyAssessment as SafetyAssessmentNode,
  type SelfReliance as SelfRelianceNode,
  type Signal as SignalNode,
  type Voice as VoiceNode,
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
  const givers = s.follow('van', s.one(isConsentGiversProperty)?.givers, 'party', isPartyFact);
  const persons = s.follow('voor', s.one(isPersonsProperty)?.persons, 'person', isPersonFact);
  const recipients = s.follow('aan', s.one(isRecipientsProperty)?.recipients, 'party', isPartyFact);
  const goals = s.follow('bij', s.one(isGoalsProperty)?.goals, 'goal', isGoalFact);
  const consent: Consent = reading.register(
    node,
    linked(
      {
        ...s.base('consent'),
        data: s.one(isSharedDataProperty)?.text,
        validity: periodOf(s, 'geldig', s.one(isValidityProperty)?.period, () => consent),
        withdrawnOn: dayOf(s, 'ingetrokken', s.one(isWithdrawnProperty)?.date),
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
  const approval = s.one(isApprovalProperty);
  const approvedBy = s.followOne('akkoord', approval?.party, 'party', isPartyFact);
  const costs = s.one(isReturnProperty);
  const yearly = s.one(isYearlyCostProperty);
  const deviation: Deviation = reading.register(
    node,
    linked(
      {
        ...s.base('deviation', node.rule ?? '', GrammarUtils.findNodeForProperty(node.$cstNode, 'rule')),
        rule: node.rule,
        reason: filled(s.one(isReasonProperty)?.text),
        perspective: filled(s.one(isPerspectiveProperty)?.text),
        yearlyCost: yearly && moneyOf(s, 'jaarkosten', yearly.amount, () => deviation),
        standardCost: costs?.standard && moneyOf(s, 'rendement', costs.standard, () => deviation),
        bespokeCost: costs?.bespoke && moneyOf(s, 'rendement', costs.bespoke, () => deviation),
        returnText: filled(costs?.text),
        legitimacy: filled(s.one(isLegitimacyProperty)?.text),
        involvement: filled(s.one(isInvolvementProperty)?.text),
        approvedOn: dayOf(s, 'akkoord', approval?.date),
        signal: filled(s.one(isPolicySignalProperty)?.text),
      },
      { subject, approvedBy },
    ),
  );
  return deviation;
}

export function readSignal(reading: Reading, node: SignalNode): Signal {
  const s = new StatementReader(reading, node);
  const law = s.followOne('wet', s.one(isLawProperty)?.law, 'law', isLawFact);
  return reading.register(
    node,
    linked(
      {
        ...s.base('signal'),
        label: node.label,
        rule: s.one(isSignalRuleProperty)?.rule,
        addressee: s.one(isAddresseeProperty)?.addressee,
        sentOn: dayOf(s, 'verstuurd', s.one(isSentProperty)?.date),
      },
      { law },
    ),
  );
}

export function readSafetyAssessment(reading: Reading, node: SafetyAssessmentNode): SafetyAssessment {
  const s = new StatementReader(reading, node);
  const persons = s.follow('voor', s.one(isPersonsProperty)?.persons, 'person', isPersonFact);
  const assessors = s.follow('door', s.one(isPartiesProperty)?.parties, 'party', isPartyFact);
  const date = dayOf(s, 'datum', node.date);
  return reading.register(
    node,
    linked(
      {
        ...s.base('safety', date === undefined ? '' : formatIso(date), node.date?.$cstNode),
        date,
        verdict: s.word('soort', node.verdict, safetyVerdicts, node),
        reportingCode: s.one(isReportingCodeProperty)?.text,
        safeHomeOn: dayOf(s, 'veilig-thuis-melding', s.one(isSafeHomeProperty)?.date),
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
