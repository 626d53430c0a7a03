import { formatIso } from '../domain/day.js';
import type { ClockDate } from '../domain/legalClock.js';
import { clockSource, type MethodWording } from '../texts/methodWording.js';
import type { Sheet } from './sheet.js';

/** Every day that a law or the plan asks for, to read. */
export function clockSheet(title: string, dates: readonly ClockDate[], { methods, values }: MethodWording): Sheet {
  const { clock: texts } = methods;
  return {
    title: texts.title(title),
    parts:
      dates.length === 0
        ? [{ kind: 'paragraph', text: texts.nothing }]
        : [
            {
              kind: 'table',
              heads: [texts.day, texts.state, texts.what, texts.who, texts.source],
              rows: dates.map((one) => [
                values.day(one.date),
                texts.states[one.state],
                texts.kinds[one.kind](one.name),
                one.who.join(', '),
                clockSource(one, texts),
              ]),
              numeric: [],
            },
          ],
  };
}

/** Days as `2026-06-30`; `source` is null for what the plan itself sets. */
export function clockAsJson(title: string, dates: readonly ClockDate[]): string {
  const report = {
    version: 1,
    plan: title,
    dates: dates.map(({ date, kind, name, who, state, doneOn, source }) => ({
      date: formatIso(date),
      kind,
      name,
      who,
      state,
      doneOn: doneOn === undefined ? null : formatIso(doneOn),
      source: source ?? null,
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
