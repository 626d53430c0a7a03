import { civilOf, type Day, formatIso } from '../../domain/day.js';
import { dutchDay } from '../../domain/dayText.js';

/** A day as it is written in a plan, and as people may begin to type it: `15-03-2026 15-3-2026 15 maart 2026`. */
export function dayWords(day: Day): { readonly iso: string; readonly others: string } {
  const iso = formatIso(day);
  const { year, month, day: dayOfMonth } = civilOf(day);
  const [, isoMonth = '', isoDay = ''] = iso.split('-');
  const others = [`${isoDay}-${isoMonth}-${year}`, `${dayOfMonth}-${month}-${year}`, dutchDay(day)];
  return { iso, others: others.join(' ') };
}
