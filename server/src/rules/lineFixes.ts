import { addDays } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import type { Fact } from '../domain/fact.js';
import type { Fix } from '../domain/finding.js';
import type { Decision } from '../domain/funding.js';
import type { Intervention } from '../domain/intervention.js';
import { splitAround } from '../domain/lineSplit.js';
import type { Period } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';
import { endOn, startOn } from './fixes.js';

/**
 * Takes days off a line: at its start or its end, or out of the middle, where one line becomes two. No fix when they are
 * the whole line, nor for a line of several persons: that would take the others' help too.
 */
export function leaveOut(plan: PlanModel, line: Intervention, days: Period | undefined): readonly Fix[] {
  if (line.persons.length > 1 || !days) {
    return [];
  }
  const shorter = shorten(line, days);
  const around = shorter.length > 0 ? undefined : splitAround(plan, line, days);
  return around
    ? [
        {
          title: {
            nl: `Onderbreek ${line.name} van ${dutchDay(days.from)} t/m ${dutchDay(days.to)}`,
            en: `Interrupt ${line.name} from ${englishDay(days.from)} to ${englishDay(days.to)} inclusive`,
          },
          changes: around.changes,
          preferred: true,
        },
      ]
    : shorter;
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
