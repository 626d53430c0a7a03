import type { Service } from './law.js';
import { convert, readUnit, type Unit } from './units.js';

/** A day counts once whether it is called a dag or an etmaal. */
const WHOLE_DAYS: ReadonlySet<Unit> = new Set<Unit>(['dag', 'etmaal']);

/** A subscription may be paid per week or per year as well as per month. */
const SUBSCRIPTION: ReadonlySet<Unit> = new Set<Unit>(['week', 'maand', 'kwartaal', 'jaar']);

/** Whether a service can be counted in a unit; a service that lists no units can be counted in any. */
export function countsIn(service: Service, unit: Unit): boolean {
  const listed = service.units.flatMap((word) => readUnit(word) ?? []);
  return listed.length === 0 || listed.some((known) => fits(unit, known));
}

function fits(unit: Unit, listed: Unit): boolean {
  return (
    convert(unit, listed) !== undefined ||
    (WHOLE_DAYS.has(unit) && WHOLE_DAYS.has(listed)) ||
    (SUBSCRIPTION.has(unit) && SUBSCRIPTION.has(listed))
  );
}
