// Values as they are written in a plan: the canonical notation, which is the same in every language.
import type { Rhythm, Tariff, Volume } from './cost.js';
import { FOREVER, formatIso } from './day.js';
import { dutchDecimal } from './decimal.js';
import type { Fact } from './fact.js';
import { fromInteger } from './fraction.js';
import type { Condition, Deadline } from './goals.js';
import { formatMoney } from './money.js';
import type { Period } from './period.js';
import { dutchQuantity } from './units.js';

/** `4 dagdelen per week`, `12 uur in totaal`. */
export function volumeNotation({ amount, unit, per }: Volume): string {
  return `${dutchQuantity(amount, unit)} ${per === 'once' ? 'in totaal' : `per ${rhythmNotation(per)}`}`;
}

function rhythmNotation({ count, unit }: Rhythm): string {
  return count === 1 ? unit : dutchQuantity(fromInteger(count), unit);
}

/** `€ 46,15 per dagdeel`, `€ 640,00 in totaal`. */
export function tariffNotation({ price, per }: Tariff): string {
  return `${formatMoney(price)} ${per === 'once' ? 'in totaal' : `per ${per}`}`;
}

/** `2026-01-01 t/m 2026-06-30`; without an end `vanaf 2026-01-01`. */
export function periodNotation({ from, to }: Period): string {
  return to >= FOREVER ? `vanaf ${formatIso(from)}` : `${formatIso(from)} t/m ${formatIso(to)}`;
}

const DEADLINE_WORDS: Record<Deadline['unit'], readonly [one: string, many: string]> = {
  days: ['dag', 'dagen'],
  workingDays: ['werkdag', 'werkdagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
};

/** `5 werkdagen`. */
export function deadlineNotation({ amount, unit }: Deadline): string {
  return `${amount} ${DEADLINE_WORDS[unit][amount === 1 ? 0 : 1]}`;
}

/** `verzuim > 3 gedurende 14 dagen en (…)`; `called` says what an indicator is called. */
export function conditionNotation(condition: Condition, called: (fact: Fact) => string = nameOf): string {
  switch (condition.kind) {
    case 'comparison': {
      const { indicator, operator, value, lasting } = condition;
      return `${called(indicator)} ${operator} ${dutchDecimal(value)}${during(lasting)}`;
    }
    case 'trend': {
      const { indicator, direction, lasting } = condition;
      return `${called(indicator)} ${direction === 'rising' ? 'stijgt' : 'daalt'}${during(lasting)}`;
    }
    case 'occurrence':
      return `"${condition.text}"`;
    case 'anyOf':
    case 'allOf':
      return condition.operands
        .map((operand) =>
          isCompound(operand) ? `(${conditionNotation(operand, called)})` : conditionNotation(operand, called),
        )
        .join(condition.kind === 'anyOf' ? ' of ' : ' en ');
  }
}

function nameOf({ name }: Fact): string {
  return name;
}

function isCompound({ kind }: Condition): boolean {
  return kind === 'anyOf' || kind === 'allOf';
}

function during(days: number): string {
  return days === 0 ? '' : ` gedurende ${days} ${days === 1 ? 'dag' : 'dagen'}`;
}
