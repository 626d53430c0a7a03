import type { Day } from './day.js';
import type { Trigger } from './goals.js';
import { type Firing, triggerState } from './triggerState.js';

/**
 * What an agreement on scaling asks of someone:
 * - `quiet`: measured, and never met.
 * - `fired`: met, and there is still time to act. `overdue`: met, nobody acted, and the term is over.
 * - `followedUp`: met, and someone acted.
 * - `notMeasured`: can be decided from measurements, but there are none yet.
 * - `judged`: depends on something that happens, which no measurement shows.
 * - `unclear`: the condition is missing or could not be read.
 */
export type TriggerStanding = 'quiet' | 'fired' | 'overdue' | 'followedUp' | 'notMeasured' | 'judged' | 'unclear';

/** Where an agreement on scaling stands on a day, with the last time it was met. */
export function triggerStanding(
  trigger: Trigger,
  today: Day,
): { readonly standing: TriggerStanding; readonly firing: Firing | undefined } {
  const state = triggerState(trigger, today);
  switch (state.kind) {
    case 'unknown':
      return { standing: 'unclear', firing: undefined };
    case 'occurrence':
      return { standing: 'judged', firing: undefined };
    case 'unmeasured':
      return { standing: 'notMeasured', firing: undefined };
    case 'quiet':
      return { standing: 'quiet', firing: undefined };
    case 'fired': {
      const { followedUpOn, actBy } = state;
      const late = actBy !== undefined && actBy < today;
      return { standing: followedUpOn !== undefined ? 'followedUp' : late ? 'overdue' : 'fired', firing: state };
    }
  }
}
