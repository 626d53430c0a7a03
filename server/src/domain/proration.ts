import { addDays, addMonths, civilOf, type Day, earliest, latest, startOfMonth } from './day.js';
import { add, type Fraction, fraction, fromInteger } from './fraction.js';
import { days, type Period } from './period.js';
import type { TimeUnit } from './units.js';

type MonthsPerBlock = 1 | 3 | 12;

interface CalendarBlock extends Period {
  /** Consecutive blocks have consecutive numbers. */
  readonly index: number;
}

/** The calendar month, quarter or year that `day` lies in. */
function blockAround(day: Day, months: MonthsPerBlock): CalendarBlock {
  const { year, month } = civilOf(day);
  const monthsIntoBlock = (month - 1) % months;
  const from = addMonths(startOfMonth(day), -monthsIntoBlock);
  return {
    index: (year * 12 + (month - 1) - monthsIntoBlock) / months,
    from,
    to: addDays(addMonths(from, months), -1),
  };
}

/** Whole blocks count one each; a block that is cut counts its days over its own length. */
function calendarBlocksIn(p: Period, months: MonthsPerBlock): Fraction {
  const first = blockAround(p.from, months);
  const last = blockAround(p.to, months);
  const share = (block: CalendarBlock): Fraction =>
    fraction(BigInt(earliest(p.to, block.to) - latest(p.from, block.from) + 1), BigInt(days(block)));
  return first.index === last.index
    ? share(first)
    : add(add(share(first), share(last)), fromInteger(last.index - first.index - 1));
}

/**
 * How many of `unit` a period holds, exactly. Days and etmalen: its days, both ends
 * counted. Weeks: days/7. Months, quarters, years: the whole calendar ones plus, for
 * each one cut, days over its own length, so 15 March–14 April is 17/31 + 14/30
 * (rule catalogue §3L and §7(5)). Cutting a period in two never changes the total.
 */
export function unitsIn(p: Period, unit: TimeUnit): Fraction {
  switch (unit) {
    case 'dag':
    case 'etmaal':
      return fromInteger(days(p));
    case 'week':
      return fraction(BigInt(days(p)), 7n);
    case 'maand':
      return calendarBlocksIn(p, 1);
    case 'kwartaal':
      return calendarBlocksIn(p, 3);
    case 'jaar':
      return calendarBlocksIn(p, 12);
  }
}
