import { type Day, FOREVER } from './day.js';
import type { Trigger } from './goals.js';
import type { Intervention } from './intervention.js';
import { isCare, isPaidHelp } from './paidHelp.js';
import type { Party } from './parties.js';
import type { PlanModel } from './plan.js';
import { linesWithoutScaleDown } from './scaleDown.js';

/** How one line of paid care ends: when, what lets it end sooner, and who takes over. */
export interface ScaleDownStep {
  readonly line: Intervention;
  /** Undefined when its days are not known. */
  readonly endsOn: Day | undefined;
  /** The plan runs on after it. */
  readonly endsWithinPlan: boolean;
  /** The agreements on when it may become less; those that name no line are about every line. */
  readonly agreements: readonly Trigger[];
  readonly successors: readonly Party[];
  /** Why nobody has to take over, or how it goes on. */
  readonly afterwards: string | undefined;
  /** `agreement`: rule KWA-05 asks for one. `successor`: nothing says what comes after. */
  readonly missing: readonly ('agreement' | 'successor')[];
}

/** The paid care of the plan, what ends first in front; lines of which the end is not known come last. */
export function scaleDownPlan(plan: PlanModel): readonly ScaleDownStep[] {
  const { lines, triggers, period } = plan.facts;
  const down = triggers.filter(({ direction }) => direction === 'down');
  const withoutAgreement = new Set(linesWithoutScaleDown(plan));
  return lines
    .filter((line) => isPaidHelp(line) && isCare(line))
    .map((line): ScaleDownStep => {
      const endsOn = line.period?.to;
      const { successors, afterwards } = line;
      const isOpen = successors.length === 0 && afterwards === undefined && !line.unclear.has('daarna');
      return {
        line,
        endsOn,
        endsWithinPlan: endsOn !== undefined && period !== undefined && endsOn < period.to,
        agreements: down.filter((trigger) => trigger.lines.length === 0 || trigger.lines.includes(line)),
        successors,
        afterwards,
        missing: [
          ...(withoutAgreement.has(line) ? (['agreement'] as const) : []),
          ...(isOpen ? (['successor'] as const) : []),
        ],
      };
    })
    .toSorted((a, b) => (a.endsOn ?? FOREVER) - (b.endsOn ?? FOREVER));
}
