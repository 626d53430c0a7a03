import { ageOn } from './age.js';
import type { Day } from './day.js';
import type { Person } from './parties.js';
import type { Support } from './support.js';

/** From this age nobody is a `jeugdige` any more (Jeugdwet art. 1.1). */
const NO_LONGER_YOUNG = 23;

/**
 * Whether a line helps someone as a parent: youth help is for young people and their parents (Jeugdwet art. 1.1).
 * That is when the line is also for a young person over whom this one has custody, or when this one is too old to be helped
 * as a young person. Someone whose age is not known may be young.
 */
export function isHelpedAsParent({ line, person, period }: Support): boolean {
  return line.persons.some(
    (other) =>
      other !== person &&
      mayBeYoung(other, period.from) &&
      (other.custody.includes(person) || !mayBeYoung(person, period.from)),
  );
}

function mayBeYoung({ born }: Person, day: Day): boolean {
  return born === undefined || ageOn(born, day) < NO_LONGER_YOUNG;
}
