import type { ClockDate } from '../domain/legalClock.js';
import type { PlanModel } from '../domain/plan.js';
import type { Language } from '../domain/texts.js';
import type { MethodTexts } from '../texts/methodTexts.js';
import { clockSource } from '../texts/methodWording.js';
import { iCalendar } from './iCalendar.js';

/** The days of a plan for an agenda, without what is done. The same plan on the same day gives the same bytes. */
export function clockCalendar(
  plan: PlanModel,
  dates: readonly ClockDate[],
  language: Language,
  { clock: texts }: MethodTexts,
): string {
  const uidOf = stableIds(plan.title);
  const events = dates
    .map((one) => ({
      uid: uidOf(one),
      date: one.date,
      state: one.state,
      summary: texts.kinds[one.kind](one.name),
      description: [one.who.join(', '), clockSource(one, texts)].filter((part) => part !== '').join('\n'),
    }))
    .filter(({ state }) => state !== 'done');
  const written = plan.facts.period?.from ?? dates[0]?.date ?? plan.facts.today;
  return iCalendar({ name: texts.title(plan.title), language, written, events });
}

/**
 * An id says what the day is about and not when it is: a term that moves stays the same event. Days that are about the
 * same are told apart by their order.
 */
function stableIds(plan: string): (date: ClockDate) => string {
  const seen = new Map<string, number>();
  return ({ kind, name }) => {
    const key = JSON.stringify([plan, kind, name]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${kind.toLowerCase()}-${hashOf(key)}-${count}@regieplan`;
  };
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a in 64 bits: names of persons do not stand in an id. */
function hashOf(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
