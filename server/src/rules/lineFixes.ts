import { addDays } from '../domain/day.js';
import type { Fact } from '../domain/fact.js';
import type { Fix } from '../domain/finding.js';
import type { Decision } from '../domain/funding.js';
import type { Intervention } from '../domain/intervention.js';
import type { Period } from '../domain/period.js';
import { endOn, startOn } from './fixes.js';

/**
 * Takes days off the start or the end of a line; no fix when they lie in the middle or are the whole line,
 * nor for a line of several persons: that would take the others' help too.
 */
export function leaveOut(line: Intervention, days: Period | undefined): readonly Fix[] {
  return line.persons.length > 1 ? [] : shorten(line, days);
}

/** Takes days off the start or the end of a fact's period; no fix when they lie in the middle or are the whole of it. */
export function shorten(
  fact: Fact & { readonly period: Period | undefined },
  days: Period | undefined,
): readonly Fix[] {
  const current = fact.period;
  if (!days || !current) {
    return [];
  }
  if (days.to >= current.to) {
    return endOn(fact, addDays(days.from, -1));
  }
  return days.from <= current.from ? startOn(fact, addDays(days.to, 1)) : [];
}

/** Names a decision on a line that names none. */
export function standOn(line: Intervention, decision: Decision): readonly Fix[] {
  const funding = line.parts.get('uit');
  if (!funding) {
    return [];
  }
  const after = { uri: funding.uri, range: { start: funding.range.end, end: funding.range.end } };
  return [
    {
      title: { nl: `Zet ${line.name} op ${decision.name}`, en: `Base ${line.name} on ${decision.name}` },
      changes: [{ place: after, newText: `\n  op ${decision.name}` }],
      preferred: true,
    },
  ];
}
