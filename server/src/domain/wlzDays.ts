import { addDays } from './day.js';
import type { Decision } from './funding.js';
import type { Person } from './parties.js';
import { merge, overlap, type Period, segments } from './period.js';
import type { PlanModel } from './plan.js';
import { joinStretches, type Stretch } from './stretches.js';
import type { DeliveryForm } from './vocabulary/decisionLists.js';

/** Days on which a person has a valid Wlz indication; several indications on one day are taken together. */
export interface WlzDays {
  readonly period: Period;
  /** The indications that are delivered; when none is, all that are valid. */
  readonly indications: readonly Decision[];
  /** Empty while nothing is delivered yet. */
  readonly forms: ReadonlySet<DeliveryForm>;
}

/** A person's days with a valid Wlz indication, sorted, each day once, cut where an indication or a form changes. */
export function wlzDays(plan: PlanModel, person: Person): readonly WlzDays[] {
  const timeline = plan.wlz(person);
  const cuts = timeline.flatMap(({ period }) => [period.from, addDays(period.to, 1)]);
  const parts = merge(timeline.map(({ period }) => period)).flatMap((whole) => segments(whole, cuts));
  return parts.map((period) => {
    const here = timeline.filter((segment) => overlap(segment.period, period));
    const delivered = here.filter(({ forms }) => forms.size > 0);
    return {
      period,
      indications: [...new Set((delivered.length > 0 ? delivered : here).map(({ indication }) => indication))],
      forms: new Set(here.flatMap(({ forms }) => [...forms])),
    };
  });
}

/** The unbroken runs of a person's Wlz days that match, with the indications behind them; only those within a period when it is given. */
export function wlzStretches(
  plan: PlanModel,
  person: Person,
  matches: (days: WlzDays) => boolean,
  within?: Period,
): readonly Stretch<Decision>[] {
  return joinStretches(
    wlzDays(plan, person).flatMap((days) => {
      const period = within ? overlap(days.period, within) : days.period;
      return period && matches(days) ? [{ period, facts: days.indications }] : [];
    }),
  );
}

/** Whether anything is delivered, bridging care included (rules §7.18). */
export function isDelivered({ forms }: WlzDays): boolean {
  return forms.size > 0;
}
