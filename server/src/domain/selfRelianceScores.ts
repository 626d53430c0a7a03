import type { Day } from './day.js';
import type { Person } from './parties.js';
import type { PlanModel } from './plan.js';
import type { SelfReliance } from './wellbeing.js';

/** Acute problems (1) and not self-reliant (2): up to here a life domain asks for a goal. */
export const NEEDS_A_GOAL = 2;

/** One score of the Zelfredzaamheid-Matrix. */
export interface DomainScore {
  readonly measured: SelfReliance;
  readonly person: Person;
  readonly domain: string;
  readonly date: Day;
  /** 1–5. */
  readonly score: number;
}

/** Every score of which the person and the day are known, in the order of time. */
export function scoresInTime({ facts }: PlanModel): readonly DomainScore[] {
  return facts.selfReliance
    .flatMap((measured) => {
      const { person, date, scores } = measured;
      return person && date !== undefined
        ? [...scores].map(([domain, score]) => ({ measured, person, domain, date, score }))
        : [];
    })
    .toSorted((a, b) => a.date - b.date);
}

/** The last score of each person in each life domain. */
export function latestScores(plan: PlanModel): readonly DomainScore[] {
  const latest = Map.groupBy(scoresInTime(plan), ({ person }) => person);
  return [...latest.values()].flatMap((ofPerson) => [...new Map(ofPerson.map((one) => [one.domain, one])).values()]);
}
