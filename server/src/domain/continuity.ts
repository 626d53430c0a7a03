import { addMonths, type Day } from './day.js';
import type { Decision } from './funding.js';
import type { Intervention } from './intervention.js';
import type { Support } from './support.js';

const HALF_A_YEAR = 6;

/** Whether help began before a day: read from the line's first day or the first day of a decision behind it, also before the plan (rules §7.16). */
export function startedBefore(day: Day, line: Intervention, decisions: readonly Decision[]): boolean {
  const starts = [line.period, ...decisions.map(({ validity }) => validity)];
  return starts.some((period) => period !== undefined && period.from < day);
}

/**
 * Whether help goes on from, or within half a year takes up again, other help that began before a day:
 * a line of the same person among `earlier` that ended no more than six months before this one starts.
 */
export function resumesHelpFrom(
  day: Day,
  { line, person, period }: Support,
  earlier: readonly Intervention[],
): boolean {
  return earlier.some(
    (other) =>
      other !== line &&
      other.persons.includes(person) &&
      other.period !== undefined &&
      addMonths(other.period.to, HALF_A_YEAR) >= period.from &&
      startedBefore(day, other, other.decisions),
  );
}
