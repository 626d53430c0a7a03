import { type Day, parseIsoDay } from './day.js';

/**
 * A day that is written out in the source, such as the day on which a law changed: `YYYY-MM-DD`.
 * @throws RangeError when it does not exist: that is a bug, not a user's mistake.
 */
export function knownDay(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === undefined) {
    throw new RangeError(`no such day: ${iso}`);
  }
  return day;
}
