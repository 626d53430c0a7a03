import type { Day } from './day.js';
import type { Fact } from './fact.js';
import type { Goal } from './goals.js';
import type { Intervention } from './intervention.js';
import type { NetworkMember, Party, Person } from './parties.js';
import { contains, type Period } from './period.js';
import type { PlanModel } from './plan.js';

/**
 * How firm a tie is, as far as a plan says:
 * - `strong`: runs now, and works on two goals or more. `ordinary`: runs now.
 * - `tentative`: someone of the network of whom no agreement is written.
 * - `dormant`: has ended, or has not started.
 */
export type TieStrength = 'strong' | 'ordinary' | 'tentative' | 'dormant';

/** Someone around the household, with whom they are there for. */
export interface Tie {
  readonly kind: 'network' | 'coordination' | 'professional';
  readonly party: Party;
  /** The statements that make the tie, in the order of the text; never empty. */
  readonly facts: readonly [Fact, ...Fact[]];
  /** In the order of the text; empty when it is there for the household as a whole. */
  readonly persons: readonly Person[];
  readonly goals: readonly Goal[];
  readonly strength: TieStrength;
}

/** The people and organisations around the household: its own network first, then who coordinates, then who is paid. */
export function tiesOf(plan: PlanModel, today: Day): readonly Tie[] {
  return [
    ...plan.facts.network.map((member) => networkTie(member, today)),
    ...coordinationTies(plan, today),
    ...professionalTies(plan, today),
  ];
}

function networkTie(member: NetworkMember, today: Day): Tie {
  const runs = member.period === undefined || contains(member.period, today);
  const agreed = member.agreedOn !== undefined || member.unclear.has('akkoord');
  const strength = !runs ? 'dormant' : agreed ? whileRunning(member.goals) : 'tentative';
  return { kind: 'network', party: member, facts: [member], persons: member.supports, goals: member.goals, strength };
}

function coordinationTies(plan: PlanModel, today: Day): readonly Tie[] {
  const parties = distinct(plan.facts.coordinations.flatMap(({ coordinator }) => coordinator ?? []));
  return parties.flatMap((party): readonly Tie[] => {
    const [first, ...others] = plan.facts.coordinations.filter(({ coordinator }) => coordinator === party);
    if (!first) {
      return [];
    }
    const strength = runsOn([first, ...others], today) ? 'ordinary' : 'dormant';
    return [{ kind: 'coordination', party, facts: [first, ...others], persons: [], goals: [], strength }];
  });
}

function professionalTies(plan: PlanModel, today: Day): readonly Tie[] {
  const { lines, network } = plan.facts;
  const own = new Set<Party>([...network, ...plan.facts.persons]);
  const parties = distinct(lines.flatMap(({ providers }) => providers)).filter((party) => !own.has(party));
  return parties.flatMap((party): readonly Tie[] => {
    const [first, ...others] = lines.filter(({ providers }) => providers.includes(party));
    if (!first) {
      return [];
    }
    const all: readonly [Intervention, ...Intervention[]] = [first, ...others];
    const goals = distinct(all.flatMap((line) => line.goals));
    const persons = plan.facts.persons.filter((person) => all.some((line) => line.persons.includes(person)));
    const strength = runsOn(all, today) ? whileRunning(goals) : 'dormant';
    return [{ kind: 'professional', party, facts: all, persons, goals, strength }];
  });
}

function whileRunning(goals: readonly Goal[]): TieStrength {
  return goals.length >= 2 ? 'strong' : 'ordinary';
}

function runsOn(facts: readonly { readonly period: Period | undefined }[], today: Day): boolean {
  return facts.some(({ period }) => period !== undefined && contains(period, today));
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
