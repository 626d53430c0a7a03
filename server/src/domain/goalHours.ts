import { amountIn, type Volume } from './cost.js';
import { add, type Fraction, mul, ZERO } from './fraction.js';
import type { Goal } from './goals.js';
import { workersOn } from './goalWorkers.js';
import type { Intervention } from './intervention.js';
import type { NetworkMember } from './parties.js';
import { overlap, type Period } from './period.js';
import type { PlanModel } from './plan.js';
import { convert } from './units.js';

/** Hours of help on a goal during the plan, exactly. Help that serves several goals counts whole for each. */
export interface GoalHours {
  /** The network, and lines that public money does not pay. */
  readonly informal: Fraction;
  /** Lines that public money pays. */
  readonly formal: Fraction;
  /** Help that is counted in something else, such as half-days, or not at all. */
  readonly notInHours: readonly (NetworkMember | Intervention)[];
}

/**
 * Someone of the network who is written as `netwerk` and gives a line of this goal counts once, with the line. Help
 * counts for its days within the plan.
 */
export function goalHours(plan: PlanModel, goal: Goal): GoalHours {
  const { network, informal, formal } = workersOn(plan, goal);
  const givers = new Set(informal.flatMap(({ providers }) => providers));
  const own = network.filter((member) => !givers.has(member));
  const hoursOf = (help: NetworkMember | Intervention): Fraction | undefined =>
    hoursIn(help.volume, help.period, plan.facts.period);
  const sum = (list: readonly (NetworkMember | Intervention)[]): Fraction =>
    list.reduce<Fraction>((total, help) => add(total, hoursOf(help) ?? ZERO), ZERO);
  return {
    informal: sum([...own, ...informal]),
    formal: sum(formal),
    notInHours: [...own, ...informal, ...formal].filter((help) => hoursOf(help) === undefined),
  };
}

/** A total is given whole: it is not known on which of the days it falls. */
function hoursIn(
  volume: Volume | undefined,
  period: Period | undefined,
  plan: Period | undefined,
): Fraction | undefined {
  const factor = volume && convert(volume.unit, 'uur');
  const days = period && (plan ? overlap(period, plan) : period);
  return volume && factor && days ? mul(amountIn(volume, days), factor) : undefined;
}
