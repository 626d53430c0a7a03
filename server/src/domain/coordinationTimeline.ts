import type { Coordination } from './coordination.js';
import { gaps, overlap, type Period } from './period.js';
import type { PlanModel } from './plan.js';

/** Days of the plan on which nobody coordinates. */
export interface CoordinationGap {
  readonly period: Period;
  /** Who coordinates on the day before; undefined at the start of the plan. */
  readonly before: Coordination | undefined;
  /** Who coordinates on the day after; undefined at the end of the plan. */
  readonly after: Coordination | undefined;
}

/** The plan's days without a coordinator, in order. Empty when a coordination or the plan's period could not be read. */
export function coordinationGaps(plan: PlanModel): readonly CoordinationGap[] {
  const { coordinators } = plan;
  const whole = plan.facts.period;
  const known = coordinators.flatMap(({ period }) => period ?? []);
  if (!whole || known.length < coordinators.length || plan.facts.unreadable.has('Coordination')) {
    return [];
  }
  return gaps(whole, known).map((period) => ({
    period,
    before: period.from === whole.from ? undefined : coordinators.find((one) => one.period?.to === period.from - 1),
    after: period.to === whole.to ? undefined : coordinators.find((one) => one.period?.from === period.to + 1),
  }));
}

/** Two posts of the same sort on the same days of the plan. */
export interface CoordinationOverlap {
  readonly earlier: Coordination;
  /** The one that starts later, or is written later when both start on the same day. */
  readonly later: Coordination;
  readonly shared: Period;
}

/** Every pair of posts that share days of the plan; a post whose days are unknown is left out. */
export function coordinationOverlaps(
  posts: readonly Coordination[],
  whole: Period | undefined,
): readonly CoordinationOverlap[] {
  const dated = posts
    .flatMap((post) => (post.period ? [{ post, period: post.period }] : []))
    .toSorted((a, b) => a.period.from - b.period.from);
  return dated.flatMap((earlier, position) =>
    dated.slice(position + 1).flatMap((later) => {
      const both = overlap(earlier.period, later.period);
      const shared = both && whole ? overlap(both, whole) : both;
      return shared ? [{ earlier: earlier.post, later: later.post, shared }] : [];
    }),
  );
}
