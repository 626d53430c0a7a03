import { endOfMonth, startOfMonth } from './day.js';
import type { Period } from './period.js';

/** The calendar months that a period touches, as one period: 16 April–3 June gives 1 April–30 June. */
export function wholeMonths(p: Period): Period {
  return { from: startOfMonth(p.from), to: endOfMonth(p.to) };
}
