import { addDays, earliest, latest } from './day.js';
import { employerOf } from './employer.js';
import type { Goal } from './goals.js';
import type { Intervention } from './intervention.js';
import { isCare, isPaidHelp } from './paidHelp.js';
import type { Organisation, Person, Provider } from './parties.js';
import { overlap, type Period, segments } from './period.js';
import type { PlanModel } from './plan.js';
import { joinStretches } from './stretches.js';

/** Days on which several organisations are paid to work with one person on the same life domains. */
export interface CrowdedDomain {
  readonly person: Person;
  readonly domains: readonly string[];
  readonly organisations: readonly (Organisation | Provider)[];
  readonly lines: readonly Intervention[];
  readonly period: Period;
}

/**
 * Where at least `least` organisations give paid care at the same time on the same life domain. A goal with one life
 * domain says which one its lines work on; a goal with several does not, so that its lines only count among themselves.
 */
export function crowdedDomains(plan: PlanModel, least: number): readonly CrowdedDomain[] {
  return plan.facts.persons.flatMap((person) => {
    const lines = plan.linesFor(person).filter((line) => isPaidHelp(line) && isCare(line));
    if (organisationsOf(lines).length < least) {
      return [];
    }
    return topicsOf(lines).flatMap(({ domains, goals }) => {
      const working = lines.filter((line) => line.goals.some((goal) => goals.has(goal)));
      return crowds(working, least).map((crowd) => ({ person, domains, ...crowd }));
    });
  });
}

interface Topic {
  readonly domains: readonly string[];
  readonly goals: ReadonlySet<Goal>;
}

function topicsOf(lines: readonly Intervention[]): readonly Topic[] {
  const goals = [...new Set(lines.flatMap((line) => line.goals))];
  const byTopic = Map.groupBy(goals, (goal) => (goal.domains.length === 1 ? goal.domains[0] : goal));
  return [...byTopic.values()].flatMap((same) => {
    const domains = same[0]?.domains ?? [];
    return domains.length > 0 ? [{ domains, goals: new Set(same) }] : [];
  });
}

type Crowd = Pick<CrowdedDomain, 'organisations' | 'lines' | 'period'>;

function crowds(lines: readonly Intervention[], least: number): readonly Crowd[] {
  const periods = lines.flatMap(({ period }) => period ?? []);
  const [first, ...others] = periods;
  if (!first) {
    return [];
  }
  const whole = others.reduce(
    ({ from, to }, next) => ({ from: earliest(from, next.from), to: latest(to, next.to) }),
    first,
  );
  const cuts = periods.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  const crowded = segments(whole, cuts).flatMap((period) => {
    const present = lines.filter((line) => line.period && overlap(line.period, period));
    return organisationsOf(present).length >= least ? [{ period, facts: present }] : [];
  });
  return joinStretches(crowded).map(({ period, facts }) => ({
    organisations: organisationsOf(facts),
    lines: facts,
    period,
  }));
}

function organisationsOf(lines: readonly Intervention[]): readonly (Organisation | Provider)[] {
  return [...new Set(lines.flatMap(({ providers }) => providers.flatMap((party) => employerOf(party) ?? [])))];
}
