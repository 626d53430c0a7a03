import type { Consent } from '../domain/consent.js';
import type {
  Agreement,
  Appointment,
  Coordination,
  CoordinationAgreement,
  Deputy,
  Evaluation,
  Situation,
} from '../domain/coordination.js';
import type { Day } from '../domain/day.js';
import type { Deviation, Signal } from '../domain/deviation.js';
import type { FreeText } from '../domain/freeText.js';
import type { Contribution, Decision, FundingStream, HouseholdBudget, Notification } from '../domain/funding.js';
import type { Goal, Indicator, Trigger } from '../domain/goals.js';
import type { Intervention } from '../domain/intervention.js';
import type { Service } from '../domain/law.js';
import type { NetworkMember, Person, StaffMember } from '../domain/parties.js';
import { type DigitRun, type PlanFacts, PlanModel } from '../domain/plan.js';
import { NO_POLICY, type Policy } from '../domain/policy.js';
import type { ProviderPrice } from '../domain/priceList.js';
import type { ReferenceScenario } from '../domain/referenceScenario.js';
import type { SafetyAssessment, SelfReliance, Voice } from '../domain/wellbeing.js';
import {
  isMunicipality,
  isPlanHeader,
  isPlanPeriod,
  type PlanPeriod,
  type RegieDocument,
  type Statement,
} from '../language/generated/ast.js';
import {
  readAppointment,
  readCoordination,
  readCoordinationAgreement,
  readDeputy,
  readEvaluation,
} from './coordinationFacts.js';
import { lostKinds } from './damage.js';
import { periodOf } from './days.js';
import {
  readContribution,
  readDecision,
  readFundingStream,
  readHouseholdBudget,
  readNotification,
} from './fundingFacts.js';
import { readGoal, readIndicator, readTrigger } from './goalFacts.js';
import { type PriceLists, readIntervention } from './interventionFacts.js';
import { linked } from './linked.js';
import {
  type PlanFrame,
  readAgreement,
  readNetworkMember,
  readPerson,
  readSituation,
  wholePlan,
} from './partyFacts.js';
import type { Reading } from './reading.js';
import {
  readConsent,
  readDeviation,
  readSafetyAssessment,
  readSelfReliance,
  readSignal,
  readVoice,
} from './recordFacts.js';
import { readReferenceScenario } from './referenceFacts.js';
import { readableStatements, StatementReader } from './statement.js';

/** What reading a plan needs from outside its own text. */
export interface PlanSurroundings {
  readonly today: Day;
  readonly policy: () => Policy | undefined;
  readonly pricesOf: PriceLists;
  readonly services: () => ReadonlyMap<string, Service>;
  readonly statutoryAmounts: PlanFacts['statutoryAmounts'];
  readonly providerPrices: () => readonly ProviderPrice[];
  readonly staff: () => readonly StaffMember[];
  readonly isNameTaken: PlanFacts['isNameTaken'];
  readonly textAt: PlanFacts['textAt'];
  readonly digitRuns: readonly DigitRun[];
  readonly freeTexts: () => readonly FreeText[];
}

interface Collected {
  readonly persons: Person[];
  readonly network: NetworkMember[];
  readonly situations: Situation[];
  readonly agreements: Agreement[];
  readonly coordinations: Coordination[];
  readonly deputies: Deputy[];
  readonly coordinationAgreements: CoordinationAgreement[];
  readonly evaluations: Evaluation[];
  readonly appointments: Appointment[];
  readonly budgets: HouseholdBudget[];
  readonly streams: FundingStream[];
  readonly decisions: Decision[];
  readonly contributions: Contribution[];
  readonly notifications: Notification[];
  readonly indicators: Indicator[];
  readonly goals: Goal[];
  readonly lines: Intervention[];
  readonly triggers: Trigger[];
  readonly consents: Consent[];
  readonly deviations: Deviation[];
  readonly signals: Signal[];
  readonly safetyAssessments: SafetyAssessment[];
  readonly selfReliance: SelfReliance[];
  readonly voices: Voice[];
  readonly references: ReferenceScenario[];
}

/** Reads a plan's statements into its model. The caller finishes the reading. */
export function readPlan(reading: Reading, root: RegieDocument, surroundings: PlanSurroundings): PlanModel {
  const planPeriod = root.statements.find(isPlanPeriod);
  const { header, frame } = readHeader(reading, root, planPeriod);
  const found = collect(reading, root, frame, surroundings.pricesOf);
  const facts: PlanFacts = linked(
    {
      header,
      period: wholePlan(frame),
      municipality: root.statements.find(isMunicipality)?.municipality,
      persons: found.persons,
      network: found.network,
      situations: found.situations,
      agreements: found.agreements,
      coordinations: found.coordinations,
      deputies: found.deputies,
      coordinationAgreements: found.coordinationAgreements,
      evaluations: found.evaluations,
      appointments: found.appointments,
      householdBudget: found.budgets[0],
      streams: found.streams,
      decisions: found.decisions,
      contributions: found.contributions,
      notifications: found.notifications,
      indicators: found.indicators,
      goals: found.goals,
      lines: found.lines,
      triggers: found.triggers,
      consents: found.consents,
      deviations: found.deviations,
      signals: found.signals,
      safetyAssessments: found.safetyAssessments,
      selfReliance: found.selfReliance,
      voices: found.voices,
      reference: found.references[0],
      statutoryAmounts: surroundings.statutoryAmounts,
      reversedPeriods: reading.reversedPeriods,
      impossibleAmounts: reading.impossibleAmounts,
      isNameTaken: surroundings.isNameTaken,
      textAt: surroundings.textAt,
      digitRuns: surroundings.digitRuns,
      unreadable: lostKinds(reading.damage),
      today: surroundings.today,
    },
    {
      policy: () => surroundings.policy() ?? NO_POLICY,
      services: () => surroundings.services(),
      providerPrices: () => surroundings.providerPrices(),
      freeTexts: () => surroundings.freeTexts(),
      staff: () => surroundings.staff(),
    },
  );
  return new PlanModel(facts);
}

function readHeader(
  reading: Reading,
  root: RegieDocument,
  planPeriod: PlanPeriod | undefined,
): { readonly header: PlanFacts['header']; readonly frame: PlanFrame } {
  const node = root.statements.find(isPlanHeader);
  const s = node && new StatementReader(reading, node);
  const base = s ? s.base('plan', node?.title ?? '') : emptyHeader(reading);
  const parts = new Map(base.parts);
  if (planPeriod?.$cstNode) {
    parts.set('periode', reading.place(planPeriod.$cstNode));
  }
  const header: PlanFacts['header'] = { ...base, parts };
  const whole =
    planPeriod &&
    periodOf(new StatementReader(reading, planPeriod), 'periode', planPeriod.period, () => header, {
      start: undefined,
      end: undefined,
    });
  return { header, frame: { start: whole?.from, end: whole?.to } };
}

function emptyHeader(reading: Reading): PlanFacts['header'] {
  const start = { line: 0, character: 0 };
  const place = { uri: reading.uri, range: { start, end: start } };
  return { kind: 'plan', name: '', place, extent: place, parts: new Map(), unclear: new Set(), explanation: undefined };
}

function collect(reading: Reading, root: RegieDocument, frame: PlanFrame, pricesOf: PriceLists): Collected {
  const found: Collected = {
    persons: [],
    network: [],
    situations: [],
    agreements: [],
    coordinations: [],
    deputies: [],
    coordinationAgreements: [],
    evaluations: [],
    appointments: [],
    budgets: [],
    streams: [],
    decisions: [],
    contributions: [],
    notifications: [],
    indicators: [],
    goals: [],
    lines: [],
    triggers: [],
    consents: [],
    deviations: [],
    signals: [],
    safetyAssessments: [],
    selfReliance: [],
    voices: [],
    references: [],
  };
  for (const statement of readableStatements(reading, root)) {
    readStatement(reading, statement, frame, pricesOf, found);
  }
  return found;
}

function readStatement(
  reading: Reading,
  node: Statement,
  frame: PlanFrame,
  pricesOf: PriceLists,
  found: Collected,
): void {
  switch (node.$type) {
    case 'Person':
      found.persons.push(readPerson(reading, node));
      break;
    case 'NetworkMember':
      found.network.push(readNetworkMember(reading, node, frame));
      break;
    case 'Situation':
      found.situations.push(readSituation(reading, node, frame));
      break;
    case 'Agreement':
      found.agreements.push(readAgreement(reading, node));
      break;
    case 'Coordination':
      found.coordinations.push(readCoordination(reading, node, frame));
      break;
    case 'Deputy':
      found.deputies.push(readDeputy(reading, node, frame));
      break;
    case 'CoordinationAgreement':
      found.coordinationAgreements.push(readCoordinationAgreement(reading, node, frame));
      break;
    case 'Evaluation':
      found.evaluations.push(readEvaluation(reading, node));
      break;
    case 'Appointment':
      found.appointments.push(readAppointment(reading, node));
      break;
    case 'HouseholdBudget':
      found.budgets.push(readHouseholdBudget(reading, node, frame));
      break;
    case 'FundingStream':
      found.streams.push(readFundingStream(reading, node, frame));
      break;
    case 'Decision':
      found.decisions.push(readDecision(reading, node));
      break;
    case 'Contribution':
      found.contributions.push(readContribution(reading, node, frame));
      break;
    case 'Notification':
      found.notifications.push(readNotification(reading, node));
      break;
    case 'Indicator':
      found.indicators.push(readIndicator(reading, node));
      break;
    case 'Goal':
      found.goals.push(readGoal(reading, node));
      break;
    case 'Intervention':
      found.lines.push(readIntervention(reading, node, frame, pricesOf));
      break;
    case 'Trigger':
      found.triggers.push(readTrigger(reading, node));
      break;
    case 'Consent':
      found.consents.push(readConsent(reading, node));
      break;
    case 'Deviation':
      found.deviations.push(readDeviation(reading, node));
      break;
    case 'Signal':
      found.signals.push(readSignal(reading, node));
      break;
    case 'SafetyAssessment':
      found.safetyAssessments.push(readSafetyAssessment(reading, node));
      break;
    case 'SelfReliance':
      found.selfReliance.push(readSelfReliance(reading, node));
      break;
    case 'Voice':
      found.voices.push(readVoice(reading, node));
      break;
    case 'ReferenceScenario':
      found.references.push(readReferenceScenario(reading, node, frame));
      break;
    default:
      break;
  }
}
