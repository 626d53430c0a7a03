import type { Situation } from './coordination.js';
import type { Intervention } from './intervention.js';
import type { Person } from './parties.js';
import type { PlanModel } from './plan.js';
import type { Stretch } from './stretches.js';

/** What says that someone stays somewhere: a situation, or a line that is itself a stay. */
export type StayFact = Situation | Intervention;

/** Services that are a stay, and the situation each brings about. */
const SITUATION_OF_SERVICE: ReadonlyMap<string, string> = new Map([
  ['ggz-klinisch', 'ggz-kliniek'],
  ['elv', 'elv'],
  ['grz', 'grz'],
  ['beschermd-wonen', 'beschermd-wonen'],
  ['maatschappelijke-opvang', 'opvang'],
  ['vrouwenopvang', 'opvang'],
  ['pleegzorg', 'pleeggezin'],
  ['gezinshuis', 'gezinshuis'],
  ['gesloten-jeugdhulp', 'gesloten-jeugdhulp'],
  ['forensische-zorg-verblijf', 'forensisch-verblijf'],
]);

/** A person's stays of these sorts, as situations and as lines; one without known days is left out. */
export function staysIn(plan: PlanModel, person: Person, sorts: ReadonlySet<string>): readonly Stretch<StayFact>[] {
  const situations = plan.facts.situations.filter(
    (stay) => stay.person === person && stay.sort !== undefined && sorts.has(stay.sort),
  );
  const lines = plan.linesFor(person).filter(({ service }) => {
    const sort = SITUATION_OF_SERVICE.get(service?.name ?? '');
    return sort !== undefined && sorts.has(sort);
  });
  return [...situations, ...lines].flatMap((fact) => (fact.period ? [{ period: fact.period, facts: [fact] }] : []));
}
