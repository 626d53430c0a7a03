const WEEK = 7;

/**
 * After 28 years every date falls on the same day of the week and every month and leap year lies where it lay, so that
 * a price per month and an age come out the same to the cent and the day (Gregorian calendar, 1901–2099).
 */
const CALENDAR_CYCLE = 10_227;

const MOST_WEEKS = 13;

/**
 * By how many days to move all dates, the first to try first: a few weeks, so that the plan stays in its own time and
 * under its own laws; else a whole cycle of the calendar. Always whole weeks, never none. The same text gives the same
 * order.
 */
export function shiftsToTry(text: string): readonly number[] {
  const first = fingerprint(text) % MOST_WEEKS;
  const weeks = Array.from({ length: MOST_WEEKS }, (_, index) => ((first + index) % MOST_WEEKS) + 1);
  return [...weeks.flatMap((count) => [count * WEEK, -count * WEEK]), CALENDAR_CYCLE, -CALENDAR_CYCLE];
}

/** A number that depends on every character. */
function fingerprint(text: string): number {
  let sum = 7;
  for (let index = 0; index < text.length; index++) {
    sum = (sum * 31 + text.charCodeAt(index)) % 1_000_003;
  }
  return sum;
}
