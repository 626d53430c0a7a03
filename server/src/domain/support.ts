import type { Intervention } from './intervention.js';
import type { Service } from './law.js';
import type { Person } from './parties.js';
import type { Period } from './period.js';
import { type PlanModel, paidBy } from './plan.js';
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

/** What a law pays, whole or in part; without lines of which the service or the days are not known. */
export function linesPaidBy(plan: PlanModel, lawName: string): readonly KnownLine[] {
  return plan.facts.lines.flatMap((line) => {
    const { service, period } = line;
    return service && period && paidBy(line, lawName) ? [{ line, service, period }] : [];
  });
}

/** What a law pays, as `linesPaidBy`, once for each person. */
export function supportPaidBy(plan: PlanModel, lawName: string): readonly Support[] {
  return linesPaidBy(plan, lawName).flatMap((known) => known.line.persons.map((person) => ({ ...known, person })));
}

/** Whether a service does at least one of these things. */
export function does(service: Service, functions: ReadonlySet<CareFunction>): boolean {
  return service.functions.some((careFunction) => functions.has(careFunction));
}
