import type { Day } from './day.js';
import { compare } from './fraction.js';
import type { Condition, Indicator, Measurement } from './goals.js';

/** The measurements that a condition looks at, each day once, ascending, none after `today`. */
export function measuredDays(condition: Condition, today: Day): readonly Day[] {
  const days = indicatorsIn(condition).flatMap(({ measurements }) => measurements.map(({ day }) => day));
  return [...new Set(days)].filter((day) => day <= today).toSorted((a, b) => a - b);
}

export function indicatorsIn(condition: Condition): readonly Indicator[] {
  switch (condition.kind) {
    case 'anyOf':
    case 'allOf':
      return [...new Set(condition.operands.flatMap(indicatorsIn))];
    case 'comparison':
    case 'trend':
      return [condition.indicator];
    case 'occurrence':
      return [];
  }
}

/**
 * Whether a condition is met by what was measured up to and including a day. What merely happens is never met by a
 * measurement. A condition that must last is met when the measurements say so from the first day of that stretch to its
 * last, that is on a measurement at least so many days after the first one that agreed.
 */
export function isMetOn(condition: Condition, day: Day): boolean {
  switch (condition.kind) {
    case 'anyOf':
      return condition.operands.some((operand) => isMetOn(operand, day));
    case 'allOf':
      return condition.operands.length > 0 && condition.operands.every((operand) => isMetOn(operand, day));
    case 'comparison': {
      const { indicator, operator, value, lasting } = condition;
      const known = knownOn(indicator, day);
      return lasts(known, known.findLastIndex((one) => !compares(compare(one.value, value), operator)) + 1, lasting);
    }
    case 'trend': {
      const { indicator, direction, lasting } = condition;
      const known = knownOn(indicator, day);
      const turn = known.findLastIndex((one, position) => !goesOn(known[position - 1], one, direction));
      return turn < known.length - 1 && lasts(known, Math.max(turn, 0), lasting);
    }
    case 'occurrence':
      return false;
  }
}

function knownOn({ measurements }: Indicator, day: Day): readonly Measurement[] {
  return measurements.filter((measurement) => measurement.day <= day);
}

/** Whether the measurements from a position on span at least so many days. */
function lasts(known: readonly Measurement[], from: number, lasting: number): boolean {
  const [first, last] = [known[from], known.at(-1)];
  return first !== undefined && last !== undefined && last.day - first.day >= lasting;
}

function compares(order: -1 | 0 | 1, operator: '>' | '>=' | '<' | '<=' | '='): boolean {
  switch (operator) {
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
  }
}

/** Whether a measurement goes further in a direction; the first one has nothing to go further than. */
function goesOn(before: Measurement | undefined, one: Measurement, direction: 'rising' | 'falling'): boolean {
  return before !== undefined && compare(one.value, before.value) === (direction === 'rising' ? 1 : -1);
}
