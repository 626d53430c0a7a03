import { birthday } from './age.js';
import { addMonths, type Day, earliest, FOREVER } from './day.js';
import { evaluationMonths } from './evaluated.js';
import type { Fact } from './fact.js';
import type { Decision, Notification } from './funding.js';
import { deciderOf } from './lineDecisions.js';
import type { PlanModel } from './plan.js';
import type { Source } from './ruleDescription.js';
import {
  debtPlanBy,
  firstDebtTalkBy,
  indicationBy,
  inquiryBy,
  ownPlanBy,
  socialSupportDecisionBy,
  youthPlanBy,
} from './statutoryTerms.js';
import { triggerState } from './triggerState.js';

/**
 * What a day of the plan is about, in the order in which days that fall together are listed: it asks for something that
 * must be done by then, or it happens by itself.
 */
const CLOCK_KINDS = {
  triggerDeadline: 'asks',
  firstDebtTalk: 'asks',
  ownPlan: 'happens',
  inquiry: 'asks',
  socialSupportDecision: 'asks',
  indication: 'asks',
  youthPlan: 'asks',
  debtPlan: 'asks',
  evaluationTerm: 'asks',
  evaluation: 'asks',
  goalEvaluation: 'happens',
  goalDue: 'happens',
  appointment: 'asks',
  handover: 'happens',
  eighteen: 'happens',
  twentyThree: 'happens',
  consentEnds: 'happens',
  decisionEnds: 'happens',
  planEnds: 'happens',
} as const satisfies Readonly<Record<string, 'asks' | 'happens'>>;
export type ClockKind = keyof typeof CLOCK_KINDS;

const ORDER: readonly string[] = Object.keys(CLOCK_KINDS);

/** One day that a law or the plan itself asks for. */
export interface ClockDate {
  readonly kind: ClockKind;
  /** The last day that is still in time, or the day on which it happens. */
  readonly date: Day;
  /** Whom or what it is about. */
  readonly name: string;
  /** Who is to act; empty when the plan does not say. */
  readonly who: readonly string[];
  /** What it follows from. */
  readonly fact: Fact;
  /** Undefined for a day that the plan itself sets. */
  readonly source: Source | undefined;
  readonly doneOn: Day | undefined;
  /** `late`: it asks for something that was not recorded in time, or not at all. `passed`: it happened by itself. */
  readonly state: 'done' | 'late' | 'passed' | 'coming';
}

type Entry = Omit<ClockDate, 'state' | 'who' | 'doneOn' | 'source'> &
  Partial<Pick<ClockDate, 'who' | 'doneOn' | 'source'>>;

/** Birthdays so long after the plan still count, as rule JW-12 counts them. */
const MONTHS_AFTER_PLAN = 6;

const read = (title: string, article: string, readIn: number): Source => ({
  title,
  article,
  certainty: 'read',
  readIn,
});

const SOURCES = {
  ownPlan: read('Wmo 2015', 'art. 2.3.2 lid 2', 2026),
  inquiry: read('Wmo 2015', 'art. 2.3.2 lid 1', 2026),
  socialSupportDecision: read('Wmo 2015', 'art. 2.3.5 lid 2', 2026),
  indication: read('Besluit langdurige zorg', 'art. 3.2.4', 2026),
  firstDebtTalk: read('Wgs', 'art. 4', 2026),
  debtPlan: read('Wgs', 'art. 4a', 2026),
  youthPlan: read('Jeugdwet', 'art. 4.1.3 lid 5', 2017),
  age: read('Jeugdwet', 'art. 1.1', 2026),
  evaluationUsual: { title: '1Gezin1Plan', certainty: 'practice' },
  evaluationOfGuide: { title: 'beleid', certainty: 'practice' },
} as const satisfies Record<string, Source>;

/** Every day that a law or the plan asks for, in order; those that could not be read are left out. */
export function legalClock(plan: PlanModel): readonly ClockDate[] {
  const entries: readonly Entry[] = [
    ...plan.facts.notifications.flatMap(ofNotification),
    ...plan.facts.decisions.flatMap((decision) => ofDecision(plan, decision)),
    ...ofPersons(plan),
    ...ofEvaluations(plan),
    ...ofGoals(plan),
    ...ofAgreements(plan),
    ...ofTriggers(plan),
    ...ofPlan(plan),
  ];
  return entries
    .map((entry) => dated(entry, plan.facts.today))
    .toSorted((a, b) => a.date - b.date || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareNames(a, b));
}

/** What still comes or is late, the first `most` of it: what is late comes first. */
export function nextOnClock(plan: PlanModel, most: number): readonly ClockDate[] {
  const open = legalClock(plan).filter(isOpen);
  return [...open.filter(({ state }) => state === 'late'), ...open.filter(({ state }) => state === 'coming')].slice(
    0,
    most,
  );
}

/** Whether something is still to come or to be done: what was done too late is not. */
export function isOpen({ state, doneOn }: ClockDate): boolean {
  return state === 'coming' || (state === 'late' && doneOn === undefined);
}

function dated(entry: Entry, today: Day): ClockDate {
  const { who = [], doneOn, source, kind, date } = entry;
  const isLate = CLOCK_KINDS[kind] === 'asks' && (doneOn ?? today) > date;
  const state = isLate ? 'late' : doneOn !== undefined ? 'done' : date < today ? 'passed' : 'coming';
  return { ...entry, who, doneOn, source, state };
}

function compareNames(a: ClockDate, b: ClockDate): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/** A later step shows that the inquiry is done, though not when: it is not called late. */
function inquiryDoneBy({ reportedOn, appliedOn, decidedOn }: Notification): Day | undefined {
  const later = appliedOn ?? decidedOn;
  return later === undefined || reportedOn === undefined ? later : earliest(later, inquiryBy(reportedOn));
}

function ofNotification(notification: Notification): readonly Entry[] {
  const { law, reportedOn, threat, interviewOn, inquiryOn, appliedOn, decidedOn, planOfActionOn } = notification;
  const entry = (kind: keyof typeof SOURCES & ClockKind, date: Day | undefined, doneOn: Day | undefined): Entry[] =>
    date === undefined
      ? []
      : [{ kind, date, name: notification.name, fact: notification, source: SOURCES[kind], doneOn }];
  switch (law?.name) {
    case 'Wmo':
      return [
        ...entry('ownPlan', reportedOn && ownPlanBy(reportedOn), notification.groupPlanOn),
        ...entry('inquiry', reportedOn && inquiryBy(reportedOn), inquiryOn ?? inquiryDoneBy(notification)),
        ...entry('socialSupportDecision', appliedOn && socialSupportDecisionBy(appliedOn), decidedOn),
      ];
    case 'Wgs':
      return [
        ...entry('firstDebtTalk', reportedOn && firstDebtTalkBy(reportedOn, threat), interviewOn),
        ...entry('debtPlan', interviewOn && debtPlanBy(interviewOn), planOfActionOn),
      ];
    case 'Jeugdwet':
      return entry('youthPlan', reportedOn && youthPlanBy(reportedOn), planOfActionOn);
    default:
      return [];
  }
}

function ofDecision(plan: PlanModel, decision: Decision): readonly Entry[] {
  const { law, appliedOn, issuedOn, status, validity, decisionKind, name } = decision;
  const base = { name, fact: decision };
  const isIndication = law?.name === 'Wlz' && decisionKind === 'indicatie';
  const isMunicipal = law?.name === 'Wmo' && decisionKind === 'beschikking' && deciderOf(decision) === 'gemeente';
  const isTold = plan.facts.notifications.some((one) => one.law === law && one.appliedOn === appliedOn);
  const isOpen = status === 'aangevraagd' || issuedOn !== undefined;
  return [
    ...(isIndication && appliedOn !== undefined && isOpen
      ? [
          {
            ...base,
            kind: 'indication' as const,
            date: indicationBy(appliedOn),
            source: SOURCES.indication,
            doneOn: issuedOn,
          },
        ]
      : []),
    ...(isMunicipal && appliedOn !== undefined && isOpen && !isTold
      ? [
          {
            ...base,
            kind: 'socialSupportDecision' as const,
            date: socialSupportDecisionBy(appliedOn),
            source: SOURCES.socialSupportDecision,
            doneOn: issuedOn,
          },
        ]
      : []),
    ...(status === 'toegekend' && validity && validity.to < FOREVER
      ? [{ ...base, kind: 'decisionEnds' as const, date: validity.to }]
      : []),
  ];
}

function ofPersons({ facts }: PlanModel): readonly Entry[] {
  const { period, persons } = facts;
  return persons.flatMap((person): Entry[] => {
    const { born, died, name } = person;
    if (born === undefined || !period) {
      return [];
    }
    const ages = [
      { kind: 'eighteen', date: birthday(born, 18) },
      { kind: 'twentyThree', date: birthday(born, 23) },
    ] as const;
    return ages
      .filter(
        ({ date }) =>
          date >= period.from &&
          date <= addMonths(period.to, MONTHS_AFTER_PLAN) &&
          (died === undefined || date <= died),
      )
      .map((age) => ({ ...age, name, fact: person, source: SOURCES.age }));
  });
}

/** The evaluations that were planned, and the day by which the next one of the whole plan has to be. */
function ofEvaluations({ facts }: PlanModel): readonly Entry[] {
  const { evaluations, period, policy, header } = facts;
  const planned = evaluations.flatMap((evaluation): Entry[] => {
    const { date, heldOn, goals, participants } = evaluation;
    const names = goals.map(({ name }) => name).join(', ');
    return date === undefined
      ? []
      : [
          {
            kind: 'evaluation',
            date,
            name: names,
            fact: evaluation,
            who: participants.map(({ name }) => name),
            doneOn: heldOn,
          },
        ];
  });
  const held = evaluations.flatMap(({ heldOn, goals }) => (goals.length === 0 ? (heldOn ?? []) : []));
  const last = held.toSorted((a, b) => a - b).at(-1);
  const next = period && addMonths(last ?? period.from, evaluationMonths(policy));
  const isWithin = next !== undefined && period !== undefined && next <= period.to;
  const source = policy.evaluationMonths === undefined ? SOURCES.evaluationUsual : SOURCES.evaluationOfGuide;
  return isWithin ? [...planned, { kind: 'evaluationTerm', date: next, name: '', fact: header, source }] : planned;
}

function ofGoals({ facts }: PlanModel): readonly Entry[] {
  return facts.goals.flatMap((goal): Entry[] => {
    const base = { name: goal.name, fact: goal, who: goal.owner ? [goal.owner.name] : [] };
    return [
      ...(goal.due === undefined ? [] : [{ ...base, kind: 'goalDue' as const, date: goal.due }]),
      ...(goal.evaluationDate === undefined
        ? []
        : [{ ...base, kind: 'goalEvaluation' as const, date: goal.evaluationDate }]),
    ];
  });
}

function ofAgreements({ facts }: PlanModel): readonly Entry[] {
  return [
    ...facts.appointments.flatMap((appointment): Entry[] => {
      const { due, doneOn, parties, name } = appointment;
      const who = parties.map((party) => party.name);
      return due === undefined ? [] : [{ kind: 'appointment', date: due, name, fact: appointment, who, doneOn }];
    }),
    ...facts.coordinations.flatMap((stretch): Entry[] => {
      const { handover, name } = stretch;
      return handover === undefined ? [] : [{ kind: 'handover', date: handover, name, fact: stretch, who: [name] }];
    }),
    ...facts.consents.flatMap((consent): Entry[] => {
      const { validity, withdrawnOn, name } = consent;
      const ends = validity && validity.to < FOREVER && withdrawnOn === undefined;
      return ends ? [{ kind: 'consentEnds', date: validity.to, name, fact: consent }] : [];
    }),
  ];
}

function ofTriggers({ facts }: PlanModel): readonly Entry[] {
  return facts.triggers.flatMap((trigger): Entry[] => {
    const state = triggerState(trigger, facts.today);
    return state.kind === 'fired' && state.actBy !== undefined
      ? [
          {
            kind: 'triggerDeadline',
            date: state.actBy,
            name: trigger.name,
            fact: trigger,
            who: trigger.responsible ? [trigger.responsible.name] : [],
            doneOn: state.followedUpOn,
          },
        ]
      : [];
  });
}

function ofPlan({ facts }: PlanModel): readonly Entry[] {
  return facts.period ? [{ kind: 'planEnds', date: facts.period.to, name: '', fact: facts.header }] : [];
}
