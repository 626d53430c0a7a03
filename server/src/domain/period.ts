import { addDays, type Day, earliest, latest } from './day.js';

/** Whole days from `from` up to and including `to`; never empty (`from` ≤ `to`). */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Undefined when `to` lies before `from`. */
export function period(from: Day, to: Day): Period | undefined {
  return from <= to ? { from, to } : undefined;
}

/** The number of days, both ends counted: at least 1. */
export function days(p: Period): number {
  return p.to - p.from + 1;
}

/** The days in both, or undefined when there are none. */
export function overlap(a: Period, b: Period): Period | undefined {
  return period(latest(a.from, b.from), earliest(a.to, b.to));
}

export function contains(p: Period, day: Day): boolean {
  return p.from <= day && day <= p.to;
}

/** Whether one begins on the day after the other ends. */
export function adjacent(a: Period, b: Period): boolean {
  return b.from - a.to === 1 || a.from - b.to === 1;
}

/** The same days as `ps`, sorted, as few periods as possible: overlapping and adjacent ones are joined. */
export function merge(ps: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const next of ps.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && next.from - last.to <= 1) {
      merged[merged.length - 1] = { from: last.from, to: latest(last.to, next.to) };
    } else {
      merged.push(next);
    }
  }
  return merged;
}

/** The days of `p` that are in none of `ps`, sorted, none adjacent. */
export function subtract(p: Period, ps: readonly Period[]): readonly Period[] {
  const rest: Period[] = [];
  let from = p.from;
  for (const taken of merge(ps)) {
    const before = period(from, earliest(addDays(taken.from, -1), p.to));
    if (before !== undefined) {
      rest.push(before);
    }
    from = latest(from, addDays(taken.to, 1));
  }
  const after = period(from, p.to);
  return after === undefined ? rest : [...rest, after];
}

/** `subtract`, in the words of a rule: the days of `whole` that `ps` leave open. */
export function gaps(whole: Period, ps: readonly Period[]): readonly Period[] {
  return subtract(whole, ps);
}

/** Whether every day of `p` is in at least one of `ps`. */
export function covers(p: Period, ps: readonly Period[]): boolean {
  return subtract(p, ps).length === 0;
}

/** The part before `day` and the part from `day` on; undefined unless both have days. */
export function splitAt(p: Period, day: Day): readonly [Period, Period] | undefined {
  const before = period(p.from, addDays(day, -1));
  const rest = period(day, p.to);
  return before === undefined || rest === undefined ? undefined : [before, rest];
}

/**
 * `whole` cut so that each cut day begins a new part; sorted, adjacent, together
 * exactly `whole`. Cut days outside `whole`, repeated or unsorted do no harm.
 */
export function segments(whole: Period, cutDays: readonly Day[]): readonly Period[] {
  const parts: Period[] = [];
  let rest = whole;
  for (const cut of cutDays.toSorted((a, b) => a - b)) {
    const parted = splitAt(rest, cut);
    if (parted !== undefined) {
      parts.push(parted[0]);
      rest = parted[1];
    }
  }
  return [...parts, rest];
}
