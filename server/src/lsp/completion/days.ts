import { type Day, parseIsoDay } from '../../domain/day.js';
import {
  beginningsIn,
  type DayMeaning,
  endsIn,
  evaluationsIn,
  firstDaysWithoutCoordinator,
  type NotableDay,
  nextEvaluationIn,
  yearFrom,
} from '../../domain/notableDays.js';
import type { PlanModel } from '../../domain/plan.js';
import type { StatementName } from '../../domain/vocabulary.js';
import type { Slot } from './expectations.js';

/** A day that may be meant, with everything it is. */
export interface DayProposal {
  readonly day: Day;
  readonly meanings: readonly DayMeaning[];
}

export interface DaySetting {
  readonly plan: PlanModel | undefined;
  readonly today: Day;
  readonly statement: StatementName;
  /** The statement's own name: its own first and last day are not proposed to itself. */
  readonly ownName: string | undefined;
  /** The words written before it in its statement or property. */
  readonly before: readonly string[];
}

/** Days of the past that only the author knows. */
const UNKNOWN_PLACES: ReadonlySet<string> = new Set(['BirthProperty.date', 'AmountFromProperty.date']);
/** Days on which something was done: today is the likeliest. */
const DONE_PLACES: ReadonlySet<string> = new Set([
  'Measurement.date',
  'Agreement.date',
  'ApprovalProperty.date',
  'AgreedProperty.date',
  'ReportedProperty.date',
  'InterviewProperty.date',
  'InquiryProperty.date',
  'ApplicationProperty.date',
  'DecidedProperty.date',
  'PlanOfActionProperty.date',
  'GroupPlanProperty.date',
  'EarlierDebtHelpProperty.date',
  'IssuedProperty.date',
  'SafetyAssessment.date',
  'SelfReliance.date',
  'HeldProperty.date',
  'DoneProperty.date',
  'SentProperty.date',
  'FollowUpProperty.date',
  'SafeHomeProperty.date',
  'WithdrawnProperty.date',
]);
export const EVALUATION_PLACES: ReadonlySet<string> = new Set(['Evaluation.date', 'GoalEvaluationProperty.date']);

/** The days that may be meant at a place, the likeliest first; never one before the first day of the same period. */
export function daysFor(slot: Slot, setting: DaySetting): readonly DayProposal[] {
  const place = dayPlace(slot);
  const first =
    place === 'Period.end' ? setting.before.map(parseIsoDay).findLast((day) => day !== undefined) : undefined;
  const found = new Map<Day, DayMeaning[]>();
  for (const { day, meaning } of listed(place, first, setting)) {
    if (first === undefined || day >= first) {
      found.set(day, [...(found.get(day) ?? []), meaning]);
    }
  }
  return [...found].map(([day, meanings]) => ({ day, meanings }));
}

/** What the day is to its statement: `Period.start`, `BirthProperty.date`. */
function dayPlace({ path }: Slot): string {
  return path.findLast((place) => place !== 'DayLiteral.text') ?? '';
}

function listed(place: string, first: Day | undefined, setting: DaySetting): readonly NotableDay[] {
  const { plan, statement } = setting;
  const today: NotableDay = { day: setting.today, meaning: { kind: 'today' } };
  if (UNKNOWN_PLACES.has(place)) {
    return [];
  }
  if (!plan || statement === 'PlanPeriod' || place === 'DeathProperty.date') {
    return first !== undefined && statement === 'PlanPeriod' ? [yearFrom(first)] : [today];
  }
  const isOther = ({ meaning }: NotableDay): boolean =>
    !('decision' in meaning && statement === 'Decision' && meaning.decision.name === setting.ownName);
  const begins = beginningsIn(plan).filter(isOther);
  const ends = endsIn(plan).filter(isOther);
  const [starts] = [begins.slice(0, 1)];
  if (place === 'Period.end') {
    return [...coordinatorDays(plan, statement).slice(1), ...ends, today];
  }
  if (place === 'Period.start') {
    return [...coordinatorDays(plan, statement).slice(0, 1), ...begins, today];
  }
  if (DONE_PLACES.has(place)) {
    return [today, ...starts, ...evaluationsIn(plan)];
  }
  const due = nextEvaluationIn(plan);
  const evaluations = [...(due ? [due] : []), ...evaluationsIn(plan)];
  return EVALUATION_PLACES.has(place) ? [...evaluations, ...ends, today] : [...ends, ...begins, ...evaluations, today];
}

function coordinatorDays(plan: PlanModel, statement: StatementName): readonly NotableDay[] {
  return statement === 'Coordination' ? (firstDaysWithoutCoordinator(plan) ?? []) : [];
}
