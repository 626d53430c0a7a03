import { addDays } from '../domain/day.js';
import type { Intervention } from '../domain/intervention.js';
import type { Period } from '../domain/period.js';
import type { Texts } from '../domain/texts.js';
import { dayIn } from './wording.js';

/** How to stop a line before days on which it conflicts: `laat Dagbesteding eindigen op 15 april 2026`. */
export function stopBefore(line: Intervention, days: Period | undefined): Texts {
  const { name, period } = line;
  if (!days || !period || days.from <= period.from) {
    return { nl: `haal ${name} op die dagen uit het plan`, en: `take ${name} out of the plan on those days` };
  }
  const last = dayIn(addDays(days.from, -1));
  return { nl: `laat ${name} eindigen op ${last.nl}`, en: `end ${name} on ${last.en}` };
}

/** How to start a line after days on which it conflicts, when it goes on after them: `laat Begeleiding beginnen op 15 maart 2026`. */
export function startAfter(line: Intervention, days: Period | undefined): Texts {
  const { name, period } = line;
  if (!days || !period || days.to >= period.to) {
    return { nl: `haal ${name} op die dagen uit het plan`, en: `take ${name} out of the plan on those days` };
  }
  const first = dayIn(addDays(days.to, 1));
  return { nl: `laat ${name} beginnen op ${first.nl}`, en: `start ${name} on ${first.en}` };
}
