import type { Intervention } from './intervention.js';
import type { Service } from './law.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { Person } from './parties.js';
import type { Period } from './period.js';
import type { PlanModel } from './plan.js';
import type { CareFunction } from './vocabulary/careLists.js';

/** A line as far as it is for one person: laws look at help per person. */
export interface Support {
  readonly line: Intervention;
  readonly person: Person;
  readonly service: Service;
  readonly period: Period;
}

/** A line of which the service and the days are known. */
export type KnownLine = Omit<Support, 'person'>;

/** What each law pays, by the name of the law: most rules ask for the lines of one law. */
const knownLines = oncePerPlan(({ facts }): ReadonlyMap<string, readonly KnownLine[]> => {
  const byLaw = new Map<string, KnownLine[]>();
  for (const line of facts.lines) {
    const { service, period, funding } = line;
    if (service && period) {
      for (const law of new Set(funding.flatMap((share) => share.law?.name ?? []))) {
        byLaw.set(law, [...(byLaw.get(law) ?? []), { line, service, period }]);
      }
    }
  }
  return byLaw;
});

const support = oncePerPlan((plan): ReadonlyMap<string, readonly Support[]> => {
  const perPerson = ({ line, ...known }: KnownLine): readonly Support[] =>
    line.persons.map((person) => ({ line, ...known, person }));
  return new Map([...knownLines(plan)].map(([law, lines]) => [law, lines.flatMap(perPerson)]));
});

/** What a law pays, whole or in part; without lines of which the service or the days are not known. */
export function linesPaidBy(plan: PlanModel, lawName: string): readonly KnownLine[] {
  return knownLines(plan).get(lawName) ?? [];
}

/** What a law pays, as `linesPaidBy`, once for each person. */
export function supportPaidBy(plan: PlanModel, lawName: string): readonly Support[] {
  return support(plan).get(lawName) ?? [];
}

/** Whether a service does at least one of these things. */
export function does(service: Service, functions: ReadonlySet<CareFunction>): boolean {
  return service.functions.some((careFunction) => functions.has(careFunction));
}
