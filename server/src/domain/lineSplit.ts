import { addDays, type Day, formatIso } from './day.js';
import type { Intervention } from './intervention.js';
import { type Period, period, splitAt } from './period.js';
import type { TextChange } from './place.js';
import type { PlanModel } from './plan.js';
import { freeName, statementAfter, statementWith, writeProperties, writeProperty } from './statementEdits.js';
import type { PropertyKeyword } from './vocabulary.js';

/** Why a line cannot become two that cost the same together. */
export type SplitRefusal = 'noDays' | 'dayOutside' | 'onceOnly' | 'statedAmount';

/** What the new line says otherwise than the one it comes from. */
export type OtherWords = ReadonlyMap<PropertyKeyword, string>;

/** A line as two: the first keeps its name, the second gets one of its own. */
export interface LineSplit {
  readonly first: Period;
  readonly second: Period;
  readonly newName: string;
  readonly changes: readonly TextChange[];
}

/**
 * Why a line cannot be split so that `day` is the first day of the second part; undefined when it can. A price for the
 * whole, an amount or a volume in total is not prorated (rules §7.4): two such lines would cost it twice.
 */
export function splitRefusal(line: Intervention, day: Day): SplitRefusal | undefined {
  if (!line.period) {
    return 'noDays';
  }
  if (line.statedAmount !== undefined || line.parts.has('bedrag')) {
    return 'statedAmount';
  }
  if (line.tariff?.per === 'once' || line.volume?.per === 'once') {
    return 'onceOnly';
  }
  return splitAt(line.period, day) ? undefined : 'dayOutside';
}

/**
 * Splits a line: the first part ends on the day before `day`, a second line like it runs from `day` on. What names the
 * line in a list (`bij` of a trigger or a contribution) names both parts.
 */
export function splitLine(
  plan: PlanModel,
  line: Intervention,
  day: Day,
  otherWords: OtherWords = new Map(),
): LineSplit | undefined {
  const parts = line.period && !splitRefusal(line, day) ? splitAt(line.period, day) : undefined;
  return parts && asTwo(plan, line, parts, otherWords);
}

/** As `splitLine`, with days in the middle left out; undefined when they are not in the middle. */
export function splitAround(plan: PlanModel, line: Intervention, { from, to }: Period): LineSplit | undefined {
  const resumes = addDays(to, 1);
  const parts = line.period && !splitRefusal(line, resumes) ? splitAt(line.period, resumes) : undefined;
  const first = parts && period(parts[0].from, addDays(from, -1));
  return parts && first && asTwo(plan, line, [first, parts[1]], new Map());
}

function asTwo(
  plan: PlanModel,
  line: Intervention,
  [first, second]: readonly [Period, Period],
  otherWords: OtherWords,
): LineSplit {
  const newName = freeName(plan.facts, line.name);
  const ending = `${formatIso(first.from)} t/m ${formatIso(first.to)}`;
  const copied = new Map<PropertyKeyword, string>([...otherWords, ['periode', startingOn(plan, line, second)]]);
  return {
    first,
    second,
    newName,
    changes: [
      writeProperty(plan.facts, line, 'periode', ending),
      statementAfter(plan.facts, line, copyOf(plan, line, newName, copied)),
      ...mentions(plan, line, newName),
    ],
  };
}

/** A line like another one, under a new name and with other words for some properties. */
function copyOf(plan: PlanModel, line: Intervention, name: string, otherWords: OtherWords): string {
  const { facts } = plan;
  const properties = writeProperties(facts, line, otherWords);
  return statementWith(facts, line, [{ place: line.place, newText: name }, ...properties]);
}

/** An end that is left to the plan stays left to the plan. */
function startingOn(plan: PlanModel, line: Intervention, { from, to }: Period): string {
  const written = line.parts.get('periode');
  const hasEnd = written && /t\/m|\btot\b/.test(plan.facts.textAt(written));
  return hasEnd ? `${formatIso(from)} t/m ${formatIso(to)}` : `vanaf ${formatIso(from)}`;
}

function mentions(plan: PlanModel, line: Intervention, newName: string): readonly TextChange[] {
  const { triggers, contributions } = plan.facts;
  return [...triggers, ...contributions].flatMap((fact) => {
    const place = fact.lines.includes(line) ? fact.parts.get('bij') : undefined;
    return place ? [{ place, newText: `${plan.facts.textAt(place)}, ${newName}` }] : [];
  });
}
