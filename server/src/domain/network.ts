import type { Volume } from './cost.js';
import { roundsIn } from './cost.js';
import { addDays, type Day } from './day.js';
import { add, compare, type Fraction, mul, ZERO } from './fraction.js';
import type { NetworkMember } from './parties.js';
import { contains } from './period.js';
import type { PlanModel } from './plan.js';
import { convert } from './units.js';

/** The family's own network on one day. */
export interface NetworkOnDay {
  readonly day: Day;
  /** Who helps on that day and has agreed to it. */
  readonly members: readonly NetworkMember[];
  /** Who is written down for that day without having agreed by then. */
  readonly notAgreed: readonly NetworkMember[];
  /** Hours that the members give in the seven days from that day on, exactly. */
  readonly hours: Fraction;
  /** Members whose help is not counted in hours, or not in a rhythm. */
  readonly notInHours: readonly NetworkMember[];
}

export type NetworkTrend = 'grew' | 'shrank' | 'same' | 'mixed';

/** The same network on two days, of one plan or of two versions of it. Members are the same when their names are. */
export interface NetworkChange {
  readonly before: NetworkOnDay;
  readonly after: NetworkOnDay;
  readonly joined: readonly NetworkMember[];
  readonly left: readonly NetworkMember[];
  /** `mixed`: more people in fewer hours, or the other way round. */
  readonly trend: NetworkTrend;
}

/** A member whose days are not known is left out. */
export function networkOn(plan: PlanModel, day: Day): NetworkOnDay {
  const present = plan.facts.network.filter(({ period }) => period && contains(period, day));
  const members = present.filter(({ agreedOn }) => agreedOn !== undefined && agreedOn <= day);
  const hours = members.map(({ volume }) => volume && hoursInWeek(volume, day));
  return {
    day,
    members,
    notAgreed: present.filter((member) => !members.includes(member)),
    hours: hours.reduce<Fraction>((sum, one) => (one ? add(sum, one) : sum), ZERO),
    notInHours: members.filter((_, position) => hours[position] === undefined),
  };
}

/** Did the network grow? By people and by hours, each of those who agreed. */
export function compareNetworks(before: NetworkOnDay, after: NetworkOnDay): NetworkChange {
  const joined = withoutNamesOf(after.members, before.members);
  const left = withoutNamesOf(before.members, after.members);
  const steps = [Math.sign(after.members.length - before.members.length), compare(after.hours, before.hours)];
  const [more, fewer] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  const trend = more && fewer ? 'mixed' : more ? 'grew' : fewer ? 'shrank' : 'same';
  return { before, after, joined, left, trend };
}

function withoutNamesOf(members: readonly NetworkMember[], others: readonly NetworkMember[]): readonly NetworkMember[] {
  const names = new Set(others.map(({ name }) => name));
  return members.filter(({ name }) => !names.has(name));
}

const DAYS_AFTER_THE_FIRST = 6;

function hoursInWeek({ amount, unit, per }: Volume, day: Day): Fraction | undefined {
  const factor = convert(unit, 'uur');
  return factor && per !== 'once'
    ? mul(mul(amount, factor), roundsIn(per, { from: day, to: addDays(day, DAYS_AFTER_THE_FIRST) }))
    : undefined;
}
