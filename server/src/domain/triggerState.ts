import { addDays, addMonths, type Day } from './day.js';
import { compare } from './fraction.js';
import type { Condition, Deadline, Indicator, Measurement, Trigger } from './goals.js';
import { addWorkingDays } from './workingDays.js';

/** A recorded value of one indicator. */
export interface Reading {
  readonly indicator: Indicator;
  readonly measurement: Measurement;
}

/** The latest time that a trigger's condition became true. */
export interface Firing {
  /** The measurement with which the condition became true was recorded on this day. */
  readonly on: Day;
  /** The last measurement, up to that day, of each indicator of the condition. */
  readonly readings: readonly Reading[];
  /** The last day on which someone can still act in time; undefined when the trigger gives no term. */
  readonly actBy: Day | undefined;
  /** The first recorded follow-up on or after the day it fired. */
  readonly followedUpOn: Day | undefined;
  /** Whether the last measurements still meet the condition. */
  readonly stillHolds: boolean;
}

/**
 * - `unknown`: the condition is missing or could not be read.
 * - `occurrence`: the condition, or a part of it, is about something that happens: no measurement decides it.
 * - `unmeasured`: nothing was measured yet.
 * - `quiet`: the measurements never met the condition; `readings` are the last ones.
 * - `fired`: they did.
 */
export type TriggerState =
  | { readonly kind: 'unknown' | 'occurrence' | 'unmeasured' }
  | { readonly kind: 'quiet'; readonly readings: readonly Reading[] }
  | ({ readonly kind: 'fired' } & Firing);

/** Whether the measurements up to and including a day have fired a trigger, and what that asks of whom by when. */
export function triggerState(trigger: Trigger, today: Day): TriggerState {
  const { condition } = trigger;
  if (!condition) {
    return { kind: 'unknown' };
  }
  const indicators = [...indicatorsOf(condition)];
  const moments = measuredDays(indicators, today);
  const last = moments.at(-1);
  if (last === undefined) {
    return { kind: indicators.length === 0 ? 'occurrence' : 'unmeasured' };
  }
  const answers = moments.map((day) => ({ day, holds: holdsOn(condition, day) }));
  const start = answers.findLastIndex(({ holds }, index) => holds === true && answers[index - 1]?.holds !== true);
  const fired = answers[start];
  if (!fired) {
    return answers.at(-1)?.holds === undefined
      ? { kind: 'occurrence' }
      : { kind: 'quiet', readings: lastReadings(indicators, last) };
  }
  const on = fired.day;
  return {
    kind: 'fired',
    on,
    readings: lastReadings(indicators, on),
    actBy: trigger.deadline && endOfTerm(on, trigger.deadline),
    followedUpOn: trigger.followUps.toSorted((a, b) => a - b).find((day) => day >= on),
    stillHolds: answers.at(-1)?.holds === true,
  };
}

/** The last day of a term that starts to count on the day after `from`. */
function endOfTerm(from: Day, { amount, unit }: Deadline): Day {
  switch (unit) {
    case 'days':
      return addDays(from, amount);
    case 'workingDays':
      return addWorkingDays(from, amount);
    case 'weeks':
      return addDays(from, 7 * amount);
    case 'months':
      return addMonths(from, amount);
  }
}

/** The indicators that a condition looks at, each once, in the order in which it names them. */
function indicatorsOf(condition: Condition): ReadonlySet<Indicator> {
  switch (condition.kind) {
    case 'anyOf':
    case 'allOf':
      return new Set(condition.operands.flatMap((operand) => [...indicatorsOf(operand)]));
    case 'comparison':
    case 'trend':
      return new Set([condition.indicator]);
    case 'occurrence':
      return new Set();
  }
}

function measuredDays(indicators: readonly Indicator[], today: Day): readonly Day[] {
  const days = indicators.flatMap(({ measurements }) => measurements.map(({ day }) => day));
  return [...new Set(days.filter((day) => day <= today))].toSorted((a, b) => a - b);
}

function lastReadings(indicators: readonly Indicator[], on: Day): readonly Reading[] {
  return indicators.flatMap((indicator) => {
    const measurement = indicator.measurements.findLast(({ day }) => day <= on);
    return measurement ? [{ indicator, measurement }] : [];
  });
}

/** Whether the measurements up to and including a day meet a condition; undefined when no measurement can tell. */
function holdsOn(condition: Condition, day: Day): boolean | undefined {
  switch (condition.kind) {
    case 'anyOf': {
      const answers = condition.operands.map((operand) => holdsOn(operand, day));
      return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    }
    case 'allOf': {
      const answers = condition.operands.map((operand) => holdsOn(operand, day));
      return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
    }
    case 'comparison':
      return lasts(
        runUpTo(condition.indicator, day, ({ value }) => meets(value, condition)),
        condition.lasting,
        1,
      );
    case 'trend': {
      const wanted = condition.direction === 'rising' ? 1 : -1;
      const run = runUpTo(
        condition.indicator,
        day,
        ({ value }, before) => before === undefined || compare(value, before.value) === wanted,
      );
      return lasts(run, condition.lasting, 2);
    }
    case 'occurrence':
      return undefined;
  }
}

function meets(
  measured: Measurement['value'],
  { operator, value }: Extract<Condition, { readonly kind: 'comparison' }>,
): boolean {
  const side = compare(measured, value);
  switch (operator) {
    case '>':
      return side > 0;
    case '>=':
      return side >= 0;
    case '<':
      return side < 0;
    case '<=':
      return side <= 0;
    case '=':
      return side === 0;
  }
}

/** The last measurements in a row, up to and including a day, that each go with the one before them. */
function runUpTo(
  { measurements }: Indicator,
  day: Day,
  goes: (measurement: Measurement, before: Measurement | undefined) => boolean,
): readonly Measurement[] {
  const known = measurements.filter((measurement) => measurement.day <= day);
  const broken = known.findLastIndex((measurement, index) => !goes(measurement, known[index - 1]));
  // A trend that is broken by a value starts anew from that value.
  const isStart = broken >= 0 && known[broken] !== undefined && goes(known[broken], undefined);
  return known.slice(isStart ? broken : broken + 1);
}

/** Whether the measurements are enough of them and span at least so many days, the first and the last day counted. */
function lasts(run: readonly Measurement[], lasting: number, least: number): boolean {
  const [first, last] = [run[0], run.at(-1)];
  return first !== undefined && last !== undefined && run.length >= least && last.day - first.day + 1 >= lasting;
}
