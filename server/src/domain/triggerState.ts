import { isMeasurable } from './condition.js';
import { isMetOn, measuredDays } from './conditionDays.js';
import { addDays, addMonths, type Day } from './day.js';
import type { Deadline, Trigger } from './goals.js';
import { addWorkingDays } from './workingDays.js';

/** A measurement on which what was agreed should have started. */
export interface Firing {
  readonly day: Day;
  /** The last day on which someone should have acted; undefined when no term was agreed. */
  readonly actBy: Day | undefined;
  /** When someone acted. */
  readonly followedUpOn: Day | undefined;
}

/**
 * - `quiet`: measured, and never met.
 * - `fired`: met, and there is still time to act. `overdue`: met, nobody acted, and the term is over.
 * - `followedUp`: met, and someone acted.
 * - `notMeasured`: can be decided from measurements, but there are none yet.
 * - `judged`: depends on something that happens, which no measurement shows.
 * - `unclear`: the condition is missing or could not be read.
 */
export interface TriggerState {
  readonly state: 'quiet' | 'fired' | 'overdue' | 'followedUp' | 'notMeasured' | 'judged' | 'unclear';
  /** The last time it was met. */
  readonly firing: Firing | undefined;
}

/** Where an agreement on scaling stands on a day, by the measurements recorded until then. */
export function triggerState(trigger: Trigger, today: Day): TriggerState {
  const { condition } = trigger;
  if (!condition) {
    return { state: 'unclear', firing: undefined };
  }
  const days = measuredDays(condition, today);
  const started = days.findLast((day, position) => {
    const before = days[position - 1];
    return isMetOn(condition, day) && (before === undefined || !isMetOn(condition, before));
  });
  if (started === undefined) {
    const unmet = days.length === 0 ? 'notMeasured' : 'quiet';
    return { state: isMeasurable(condition) ? unmet : 'judged', firing: undefined };
  }
  const firing: Firing = {
    day: started,
    actBy: trigger.deadline && endOf(trigger.deadline, started),
    followedUpOn: trigger.followUps.toSorted((a, b) => a - b).find((day) => day >= started && day <= today),
  };
  if (firing.followedUpOn !== undefined) {
    return { state: 'followedUp', firing };
  }
  return { state: firing.actBy !== undefined && firing.actBy < today ? 'overdue' : 'fired', firing };
}

/** The last day of a term that starts on the day after `start`. */
function endOf({ amount, unit }: Deadline, start: Day): Day {
  switch (unit) {
    case 'days':
      return addDays(start, amount);
    case 'workingDays':
      return addWorkingDays(start, amount);
    case 'weeks':
      return addDays(start, amount * 7);
    case 'months':
      return addMonths(start, amount);
  }
}
