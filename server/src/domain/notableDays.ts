import { birthday } from './age.js';
import { coordinationGaps } from './coordinationTimeline.js';
import { addDays, addMonths, type Day, FOREVER, latest } from './day.js';
import type { Decision } from './funding.js';
import type { Person } from './parties.js';
import { contains } from './period.js';
import type { PlanModel } from './plan.js';

/** What a day means in a plan. */
export type DayMeaning =
  | { readonly kind: 'today' | 'planStart' | 'planEnd' | 'evaluation' | 'aYearLater' }
  /** The day on which a person reaches an age, or the last day before it. */
  | { readonly kind: 'birthday' | 'beforeBirthday'; readonly person: Person; readonly age: number }
  | { readonly kind: 'decisionStart' | 'decisionEnd'; readonly decision: Decision }
  /** The first and the last day of a stretch on which nobody coordinates. */
  | { readonly kind: 'noCoordinatorFrom' | 'noCoordinatorUntil' }
  /** The last day on which the next evaluation is in time. */
  | { readonly kind: 'evaluationDue' };

export interface NotableDay {
  readonly day: Day;
  readonly meaning: DayMeaning;
}

/** The age at which the most laws begin or end. */
const ADULT = 18;

/**
 * The days of a plan on which something begins: its own first day, decisions, eighteenth birthdays. The last day of a
 * stretch follows from `endsIn`. Days outside the plan are left out where only the plan's own days can be meant.
 */
export function beginningsIn(plan: PlanModel): readonly NotableDay[] {
  const { period, decisions } = plan.facts;
  return [
    ...(period ? [notable(period.from, { kind: 'planStart' })] : []),
    ...decisions.flatMap((decision) =>
      decision.validity ? [notable(decision.validity.from, { kind: 'decisionStart', decision })] : [],
    ),
    ...comingOfAge(plan).map(({ person, day }) => notable(day, { kind: 'birthday', person, age: ADULT })),
  ];
}

/** The days of a plan on which something ends, as `beginningsIn`; each is the last day that counts. */
export function endsIn(plan: PlanModel): readonly NotableDay[] {
  const { period, decisions } = plan.facts;
  return [
    ...(period && period.to !== FOREVER ? [notable(period.to, { kind: 'planEnd' })] : []),
    ...decisions.flatMap((decision) =>
      decision.validity && decision.validity.to !== FOREVER
        ? [notable(decision.validity.to, { kind: 'decisionEnd', decision })]
        : [],
    ),
    ...comingOfAge(plan).map(({ person, day }) =>
      notable(addDays(day, -1), { kind: 'beforeBirthday', person, age: ADULT }),
    ),
  ];
}

/** The days on which the plan is, or will be, discussed. */
export function evaluationsIn(plan: PlanModel): readonly NotableDay[] {
  const { evaluations, goals } = plan.facts;
  const days = [...evaluations.map(({ date }) => date), ...goals.map(({ evaluationDate }) => evaluationDate)];
  return days.flatMap((day) => (day === undefined ? [] : [notable(day, { kind: 'evaluation' })]));
}

/** Months between evaluations where the municipality says nothing (rules KWA-01). */
const USUAL_EVALUATION_MONTHS = 6;

/** The last day in time for the next evaluation: so many months after the last one, or after the plan's first day. */
export function nextEvaluationIn({ facts }: PlanModel): NotableDay | undefined {
  const { period, evaluations, policy } = facts;
  if (!period) {
    return undefined;
  }
  const last = evaluations.reduce((latestDay, { date }) => latest(latestDay, date ?? latestDay), period.from);
  const due = evaluationDueFrom(last, policy.evaluationMonths);
  return contains(period, due) ? notable(due, { kind: 'evaluationDue' }) : undefined;
}

/** The last day in time for an evaluation after a day: 2026-01-01 gives 2026-06-30, unless another number of months is usual. */
export function evaluationDueFrom(day: Day, months: number = USUAL_EVALUATION_MONTHS): Day {
  return addDays(addMonths(day, months), -1);
}

/** The first stretch of the plan without a coordinator: its first and last day. */
export function firstDaysWithoutCoordinator(plan: PlanModel): readonly [from: NotableDay, to: NotableDay] | undefined {
  const [gap] = coordinationGaps(plan);
  return (
    gap && [
      notable(gap.period.from, { kind: 'noCoordinatorFrom' }),
      notable(gap.period.to, { kind: 'noCoordinatorUntil' }),
    ]
  );
}

/** The last day of the year that begins on a day: 2026-03-01 gives 2027-02-28. */
export function yearFrom(first: Day): NotableDay {
  return notable(addDays(addMonths(first, 12), -1), { kind: 'aYearLater' });
}

function comingOfAge(plan: PlanModel): readonly { readonly person: Person; readonly day: Day }[] {
  const { period, persons } = plan.facts;
  return persons.flatMap((person) => {
    const day = person.born === undefined ? undefined : birthday(person.born, ADULT);
    return day !== undefined && period && contains(period, day) ? [{ person, day }] : [];
  });
}

function notable(day: Day, meaning: DayMeaning): NotableDay {
  return { day, meaning };
}
