import type { Coordination, CoordinationAgreement, Deputy, Evaluation, Appointment, Agreement, Situation } from '../domain/coordination.js';
import type { Day } from '../domain/day.js';
import type { Contribution, Decision, FundingStream, HouseholdBudget, Notification } from '../domain/funding.js';
import type { Goal, Indicator, Trigger } from '../domain/goals.js';
import type { Intervention } from '../domain/intervention.js';
import type { NetworkMember, Person } from '../domain/parties.js';
import { period } from '../domain/period.js';
import { type DigitRun, type PlanFacts, PlanModel } from '../domain/plan.js';
import { NO_POLICY, type Policy } from '../domain/policy.js';
import { STATEMENT_NAMES, type StatementName, statementSpecs } from '../domain/vocabulary.js';
import { isMunicipality, isPlanHeader, isPlanPeriod, type PlanPeriod, type RegieDocument, type Statement } from '../language/generated/ast.js';
import { readAppointment, readCoordination, readCoordinationAgreement, readDeputy, readEvaluation } from './coordinationFacts.js';
import { damagedStarts } from './damage.js';
import { readContribution, readDecision, readFundingStream, readHouseholdBudget, readNotification } from './fundingFacts.js';
import { readGoal, readIndicator, readTrigger } from './goalFacts.js';
import { type PriceLists, readIntervention } from './interventionFacts.js';
import { type PlanFrame, readAgreement, readNetworkMember, readPerson, readSituation } from './partyFacts.js';
import type { Reading } from './reading.js';
import { checkSafetyAssessment, checkSelfReliance, checkStatement } from './remainingStatements.js';
import { StatementReader } from './statement.js';
import { dayOf } from './values.js';

/** What reading a plan needs from outside its own text. */
export interface PlanSurroundings {
  readonly today: Day;
  readonly policy: () => Policy | undefined;
  readonly pricesOf: PriceLists;
  readonly digitRuns: readonly DigitRun[];
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
}

/** Reads a plan's statements into its model. The caller finishes the reading. */
export function readPlan(reading: Reading, root: RegieDocument, surroundings: PlanSurroundings): PlanModel {
  const planPeriod = root.statements.find(isPlanPeriod);
  const { header, frame } = readHeader(reading, root, planPeriod);
  const found = collect(reading, root, frame, surroundings.pricesOf);
  const facts: PlanFacts = {
    header,
    period: frame.from !== undefined && frame.to !== undefined ? period(frame.from, frame.to) : undefined,
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
    get policy() {
      return surroundings.policy() ?? NO_POLICY;
    },
    reversedPeriods: reading.reversedPeriods,
    impossibleAmounts: reading.impossibleAmounts,
    digitRuns: surroundings.digitRuns,
    unreadable: unreadableStatements(reading),
    today: surroundings.today,
  };
  return new PlanModel(facts);
}

function readHeader(reading: Reading, root: RegieDocument, planPeriod: PlanPeriod | undefined): { readonly header: PlanFacts['header']; readonly frame: PlanFrame } {
  const node = root.statements.find(isPlanHeader);
  const s = node && new StatementReader(reading, node);
  const frameReader = planPeriod && new StatementReader(reading, planPeriod);
  const written = planPeriod?.period;
  const from = frameReader && dayOf(frameReader, 'periode', written?.start);
  const to = frameReader && dayOf(frameReader, 'periode', written?.end);
  const base = s ? s.base('plan', node?.title ?? '') : emptyHeader(reading);
  const header: PlanFacts['header'] = { ...base, parts: new Map(planPeriod?.$cstNode ? [['periode', reading.place(planPeriod.$cstNode)]] : []) };
  if (from !== undefined && to !== undefined && from > to && written?.$cstNode) {
    reading.reversedPeriods.push({ fact: header, place: reading.place(written.$cstNode), from, to });
  }
  return { header, frame: { from, to } };
}

function emptyHeader(reading: Reading): PlanFacts['header'] {
  const start = { line: 0, character: 0 };
  const place = { uri: reading.uri, range: { start, end: start } };
  return { kind: 'plan', name: '', place, extent: place, parts: new Map(), unclear: new Set() };
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
  };
  for (const statement of root.statements) {
    readStatement(reading, statement, frame, pricesOf, found);
  }
  return found;
}

function readStatement(reading: Reading, node: Statement, frame: PlanFrame, pricesOf: PriceLists, found: Collected): void {
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
    case 'SelfReliance':
      checkSelfReliance(reading, node);
      break;
    case 'SafetyAssessment':
      checkSafetyAssessment(reading, node);
      break;
    case 'Consent':
    case 'Deviation':
    case 'ReferenceScenario':
    case 'Signal':
    case 'Voice':
      checkStatement(reading, node);
      break;
    default:
      break;
  }
}

function unreadableStatements(reading: Reading): ReadonlySet<StatementName> {
  const starts = damagedStarts(reading.damage);
  const names = new Set<StatementName>();
  for (const name of STATEMENT_NAMES) {
    if (statementSpecs[name].keywords.some((keyword) => starts.has(keyword))) {
      names.add(name);
    }
  }
  return names;
}
