import { civilOf, dayFromCivil } from './day.js';
import { overlap, type Period } from './period.js';

/** The calendar year that a day of it lies in, whole. */
function wholeYear(year: number): Period | undefined {
  const from = dayFromCivil(year, 1, 1);
  const to = dayFromCivil(year, 12, 31);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** A calendar year and the part of a period that lies in it. */
export interface YearPart {
  readonly year: number;
  readonly whole: Period;
  readonly part: Period;
}

/** The period cut at every New Year, in order. An open end (`FOREVER`) must be cut off first. */
export function yearParts(period: Period): readonly YearPart[] {
  const parts: YearPart[] = [];
  for (let { year } = civilOf(period.from); year <= civilOf(period.to).year; year += 1) {
    const whole = wholeYear(year);
    const part = whole && overlap(whole, period);
    if (part) {
      parts.push({ year, whole, part });
    }
  }
  return parts;
}
