import type { Situation } from './coordination.js';
import type { Intervention } from './intervention.js';
import type { Person } from './parties.js';
import type { PlanModel } from './plan.js';
import type { Stretch } from './stretches.js';

/** What says that someone stays somewhere: a situation, or help that is itself a place to stay. */
export type StayFact = Intervention | Situation;

/** Help that is a stay by day and night, with the situation it comes down to. */
const SITUATION_OF_SERVICE: ReadonlyMap<string, string> = new Map([
  ['beschermd-wonen', 'beschermd-wonen'],
  ['maatschappelijke-opvang', 'opvang'],
  ['vrouwenopvang', 'opvang'],
  ['ggz-klinisch', 'ggz-kliniek'],
  ['elv', 'elv'],
  ['grz', 'grz'],
  ['pleegzorg', 'pleeggezin'],
  ['gezinshuis', 'gezinshuis'],
  ['gesloten-jeugdhulp', 'gesloten-jeugdhulp'],
  ['forensische-zorg-verblijf', 'forensisch-verblijf'],
]);

/** What a fact says about where someone stays, in the words of `situatie`; undefined when it says nothing about it. */
function sortOf(fact: StayFact): string | undefined {
  return fact.kind === 'situation' ? fact.sort : fact.service && SITUATION_OF_SERVICE.get(fact.service.name);
}

/** A person's stays of these sorts, one stretch per fact that says so; a stay without known days is left out. */
export function staysIn(plan: PlanModel, person: Person, sorts: ReadonlySet<string>): readonly Stretch<StayFact>[] {
  const facts: readonly StayFact[] = [
    ...plan.facts.situations.filter((situation) => situation.person === person),
    ...plan.facts.lines.filter((line) => line.persons.includes(person)),
  ];
  return facts.flatMap((fact) => {
    const sort = sortOf(fact);
    return sort !== undefined && sorts.has(sort) && fact.period ? [{ period: fact.period, facts: [fact] }] : [];
  });
}

/** Whether nobody can turn out to stay somewhere else than the plan now says. */
export function areStaysKnown({ facts }: PlanModel): boolean {
  return (
    !facts.unreadable.has('Situation') &&
    !facts.unreadable.has('Intervention') &&
    !facts.situations.some(({ unclear }) => unclear.size > 0)
  );
}
