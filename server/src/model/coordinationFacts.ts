import type { Appointment, Coordination, CoordinationAgreement, Deputy, Evaluation } from '../domain/coordination.js';
import { formatIso } from '../domain/day.js';
import {
  type Appointment as AppointmentNode,
  type CoordinationAgreement as CoordinationAgreementNode,
  type Coordination as CoordinationNode,
  type Deputy as DeputyNode,
  DoneProperty,
  DueProperty,
  type Evaluation as EvaluationNode,
  GoalsProperty,
  HandoverProperty,
  HeldProperty,
  MandateProperty,
  MotivationProperty,
  ParticipantsProperty,
  PartiesProperty,
  ReportProperty,
  ShadowingProperty,
  TaskProperty,
} from '../language/generated/ast.js';
import { moneyOf } from './amounts.js';
import { dayOf } from './days.js';
import { filled } from './filledText.js';
import { isGoalFact, isOrganisationFact, isPartyFact } from './kinds.js';
import { linked } from './linked.js';
import { ownPeriodOf, type PlanFrame } from './partyFacts.js';
import { once, type Reading } from './reading.js';
import { StatementReader } from './statement.js';

export function readCoordination(reading: Reading, node: CoordinationNode, frame: PlanFrame): Coordination {
  const s = new StatementReader(reading, node);
  s.part('periode', node.period);
  s.part('bij', node.organisation?.$refNode);
  const coordinator = s.followOne('door', node.coordinator, 'party', isPartyFact);
  const organisation = s.followOne('bij', node.organisation, 'organisation', isOrganisationFact);
  // Who works for an organisation brings it along, unless the line names another.
  const employer = (): Coordination['organisation'] => {
    const person = coordinator();
    const named = organisation();
    return named ?? (person?.kind === 'staffMember' && !node.organisation ? person.organisation : undefined);
  };
  const coordination: Coordination = reading.register(
    node,
    linked(
      {
        ...s.base('coordination', node.coordinator?.$refText ?? '', node.coordinator?.$refNode),
        role: node.kind === 'procesregisseur' ? 'proces' : 'casus',
        period: ownPeriodOf(s, node.period, () => coordination, frame),
        handover: dayOf(s, 'overdracht', s.one(HandoverProperty)?.date),
        shadowing: s.one(ShadowingProperty) !== undefined,
        mandate: moneyOf(s, 'mandaat', s.one(MandateProperty)?.amount, () => coordination),
        motivation: filled(s.one(MotivationProperty)?.text),
      },
      { coordinator, organisation: employer },
    ),
  );
  return coordination;
}

export function readDeputy(reading: Reading, node: DeputyNode, frame: PlanFrame): Deputy {
  const s = new StatementReader(reading, node);
  s.part('periode', node.period);
  const person = s.followOne('door', node.deputy, 'party', isPartyFact);
  const organisation = s.followOne('bij', node.organisation, 'organisation', isOrganisationFact);
  const deputy: Deputy = reading.register(
    node,
    linked(
      {
        ...s.base('deputy', node.deputy?.$refText ?? '', node.deputy?.$refNode),
        period: ownPeriodOf(s, node.period, () => deputy, frame),
        temporary: node.period !== undefined,
      },
      { deputy: person, organisation },
    ),
  );
  return deputy;
}

export function readCoordinationAgreement(
  reading: Reading,
  node: CoordinationAgreementNode,
  frame: PlanFrame,
): CoordinationAgreement {
  const s = new StatementReader(reading, node);
  s.part('periode', node.period);
  const written = s.all(TaskProperty).map(({ party, text }) => ({
    party: s.followOne('taak', party, 'party', isPartyFact),
    text,
  }));
  const tasks = once(() =>
    written.flatMap(({ party, text }) => {
      const found = party();
      return found ? [{ party: found, text }] : [];
    }),
  );
  const agreement: CoordinationAgreement = reading.register(
    node,
    linked(
      {
        ...s.base('coordinationAgreement', 'regieafspraak'),
        period: ownPeriodOf(s, node.period, () => agreement, frame),
      },
      { tasks },
    ),
  );
  return agreement;
}

export function readEvaluation(reading: Reading, node: EvaluationNode): Evaluation {
  const s = new StatementReader(reading, node);
  const participants = s.follow('met', s.one(ParticipantsProperty)?.participants, 'party', isPartyFact);
  const goals = s.follow('bij', s.one(GoalsProperty)?.goals, 'goal', isGoalFact);
  const date = dayOf(s, 'datum', node.date);
  return reading.register(
    node,
    linked(
      {
        ...s.base('evaluation', date === undefined ? (node.date?.text ?? '') : formatIso(date), node.date?.$cstNode),
        date,
        heldOn: dayOf(s, 'gehouden', s.one(HeldProperty)?.date),
        report: s.one(ReportProperty)?.text,
      },
      { participants, goals },
    ),
  );
}

export function readAppointment(reading: Reading, node: AppointmentNode): Appointment {
  const s = new StatementReader(reading, node);
  const parties = s.follow('door', s.one(PartiesProperty)?.parties, 'party', isPartyFact);
  const goals = s.follow('bij', s.one(GoalsProperty)?.goals, 'goal', isGoalFact);
  return reading.register(
    node,
    linked(
      {
        ...s.base('appointment'),
        label: node.label,
        due: dayOf(s, 'gereed', s.one(DueProperty)?.date),
        doneOn: dayOf(s, 'gedaan', s.one(DoneProperty)?.date),
      },
      { parties, goals },
    ),
  );
}
