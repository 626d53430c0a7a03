import { addDays, earliest, latest } from './day.js';
import type { Person } from './parties.js';
import { type Period, period } from './period.js';

/** Days that lie before someone's birth or after someone's death. */
export interface DaysOutsideLife {
  readonly person: Person;
  readonly side: 'beforeBirth' | 'afterDeath';
  readonly period: Period;
}

/** The days of `during` on which a person is not born yet or no longer alive; the days of birth and death are days of life. */
export function daysOutsideLife(person: Person, during: Period): readonly DaysOutsideLife[] {
  const { born, died } = person;
  const found: DaysOutsideLife[] = [];
  const unborn = born === undefined ? undefined : period(during.from, earliest(addDays(born, -1), during.to));
  if (unborn) {
    found.push({ person, side: 'beforeBirth', period: unborn });
  }
  const dead = died === undefined ? undefined : period(latest(addDays(died, 1), during.from), during.to);
  if (dead) {
    found.push({ person, side: 'afterDeath', period: dead });
  }
  return found;
}
