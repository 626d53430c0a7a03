import { latest } from './day.js';
import { type Period, subtract } from './period.js';

/** A run of days and the facts that hold on any of them. */
export interface Stretch<T> {
  readonly period: Period;
  readonly facts: readonly T[];
}

/**
 * The same days, sorted, with overlapping and adjacent stretches joined into one;
 * it carries the facts of its parts in the order of time, none twice.
 */
export function joinStretches<T>(parts: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const joined: Stretch<T>[] = [];
  for (const next of parts.toSorted((a, b) => a.period.from - b.period.from)) {
    const last = joined.at(-1);
    if (last !== undefined && next.period.from - last.period.to <= 1) {
      joined[joined.length - 1] = {
        period: { from: last.period.from, to: latest(last.period.to, next.period.to) },
        facts: [...new Set([...last.facts, ...next.facts])],
      };
    } else {
      joined.push({ period: next.period, facts: [...new Set(next.facts)] });
    }
  }
  return joined;
}

/** What is left of stretches without some days; a stretch that is cut in two keeps its facts on both sides. */
export function withoutDays<T>(stretches: readonly Stretch<T>[], days: readonly Period[]): readonly Stretch<T>[] {
  return stretches.flatMap(({ period, facts }) => subtract(period, days).map((left) => ({ period: left, facts })));
}
