import { birthday } from './age.js';
import type { Day } from './day.js';
import type { Person } from './parties.js';
import type { PlanModel } from './plan.js';

/**
 * The ages at which the rules change what holds for someone: consent (12 and 16, Jeugdwet art. 7.3.4(2)), coming of age (18),
 * foster care (21, rules JW-08) and extended youth help (23, Jeugdwet art. 1.1).
 */
const decidingAges = [12, 16, 18, 21, 23] as const;
export type DecidingAge = (typeof decidingAges)[number];

/** A birthday on which the rules change for someone. */
export interface DecidingBirthday {
  readonly age: DecidingAge;
  readonly day: Day;
}

/** The birthdays that still come, and those within the plan, in order. */
export function decidingBirthdays({ facts }: PlanModel, { born }: Person): readonly DecidingBirthday[] {
  const { today, period } = facts;
  return born === undefined
    ? []
    : decidingAges
        .map((age) => ({ age, day: birthday(born, age) }))
        .filter(({ day }) => day >= today || (period !== undefined && day >= period.from));
}

/** The persons whose birthday it is, and the age they reach; nobody on the day of birth itself. */
export function birthdaysOn(
  { facts }: PlanModel,
  day: Day,
): readonly { readonly person: Person; readonly age: number }[] {
  return facts.persons.flatMap((person) => {
    const { born, died } = person;
    if (born === undefined || day <= born || (died !== undefined && day > died)) {
      return [];
    }
    const age = Math.round((day - born) / 365.2425);
    return birthday(born, age) === day ? [{ person, age }] : [];
  });
}
