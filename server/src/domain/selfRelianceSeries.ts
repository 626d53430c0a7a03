import type { Day } from './day.js';
import type { Person } from './parties.js';
import type { Period } from './period.js';
import type { PlanModel } from './plan.js';
import { scoresInTime } from './selfRelianceScores.js';
import { lifeDomains } from './vocabulary/householdLists.js';

/** How one person did in one domain of the Zelfredzaamheid-Matrix over time. */
export interface SelfRelianceSeries {
  readonly person: Person;
  readonly domain: string;
  /** Ascending by day, one score per day: the last one written counts. */
  readonly scores: readonly { readonly date: Day; readonly score: number }[];
  /** Last less first; undefined with one score. */
  readonly change: number | undefined;
}

/** A series for each domain that was scored, per person in the order of the plan, per domain in that of the matrix. */
export function selfRelianceSeries(plan: PlanModel): readonly SelfRelianceSeries[] {
  const inTime = scoresInTime(plan);
  return plan.facts.persons.flatMap((person) =>
    lifeDomains.flatMap((domain): SelfRelianceSeries[] => {
      const own = inTime.filter((score) => score.person === person && score.domain === domain);
      const scores = [...new Map(own.map(({ date, score }) => [date, { date, score }])).values()];
      const [first, last] = [scores[0], scores.at(-1)];
      return first && last
        ? [{ person, domain, scores, change: first === last ? undefined : last.score - first.score }]
        : [];
    }),
  );
}

/** From the first day on which anything was scored to the last; undefined without scores. */
export function scoredPeriod(series: readonly SelfRelianceSeries[]): Period | undefined {
  const days = series.flatMap(({ scores }) => scores.map(({ date }) => date)).toSorted((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}
