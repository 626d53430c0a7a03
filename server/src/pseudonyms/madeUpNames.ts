import type { RealName } from '../domain/namesFile.js';
import type { NetworkMember, Person } from '../domain/parties.js';
import type { PlanModel } from '../domain/plan.js';
import { statementSpecs } from '../domain/vocabulary.js';
import { isRoleWord, likelyNames, wordsIn } from './roleWords.js';

/** What each name becomes. */
export interface MadeUpNames {
  /** Names as the plan declares and uses them, others' names with a person's in them included. */
  readonly identifiers: ReadonlyMap<string, string>;
  /** Names as they stand in free text. */
  readonly words: ReadonlyMap<string, string>;
  /** The staff of the guide that the plan names, with what they become. */
  readonly staff: ReadonlyMap<string, string>;
}

export interface NamesToReplace {
  readonly plan: PlanModel;
  /** Every name that the plan declares. */
  readonly declared: readonly string[];
  /** Names of the guide's staff that the plan uses. */
  readonly staff: readonly string[];
  /** What else is known to be someone's name, from the file beside the plan. */
  readonly realNames: readonly RealName[];
  readonly isTaken: (name: string) => boolean;
}

const HOUSEHOLD = 'Oefengezin';

/** Words of the fixed lists: a name that is one of them says nothing about a person. */
const FIXED_WORDS: ReadonlySet<string> = new Set(
  Object.values(statementSpecs).flatMap(({ properties }) =>
    properties.flatMap((property): readonly string[] => ('values' in property ? property.values : [])),
  ),
);

/** Makes up a name for everyone in the plan; a role stays as it is. */
export function madeUpNames({ plan, declared, staff, realNames, isTaken }: NamesToReplace): MadeUpNames {
  const { persons, network, header } = plan.facts;
  const numbering = new Numbering(isTaken);
  const people: readonly (Person | NetworkMember)[] = [...persons, ...network];
  const newNames = new Map(people.map((one) => [one, numbering.nameFor(one)]));
  const newStaff = new Map(staff.map((name) => [name, numbering.next('Medewerker')]));
  const words = new Map<string, string>();
  const add = (word: string, newName: string): void => {
    if (!words.has(word) && !isRoleWord(word)) {
      words.set(word, newName);
    }
  };
  for (const [one, newName] of newNames) {
    const isRole = newName === one.name;
    const inWords = isRole ? numbering.next('Naaste') : newName;
    const known = realNames.filter(({ pseudonym }) => pseudonym === one.name).map(({ name }) => name);
    const names = [...(isRole ? [] : [one.name, ...wordsIn(one.name)]), ...known];
    for (const word of [...names, ...names.flatMap(likelyNames)]) {
      add(word, isRole ? one.name : newName);
    }
    for (const word of likelyNames(one.label ?? '')) {
      add(word, inWords);
    }
  }
  for (const [name, newName] of newStaff) {
    add(name, newName);
  }
  const household = householdNames(header.name);
  for (const word of household) {
    add(word, HOUSEHOLD);
  }
  const identifiers = identifiersWith(declared, people, newNames, household);
  return {
    identifiers: new Map([...identifiers, ...newStaff]),
    words: withForms(new Map([...words, ...identifiers])),
    staff: newStaff,
  };
}

/** Counts up per kind of person, and passes over names that are in use. */
class Numbering {
  readonly #isTaken: (name: string) => boolean;
  readonly #given = new Map<string, number>();

  constructor(isTaken: (name: string) => boolean) {
    this.#isTaken = isTaken;
  }

  nameFor({ kind, name }: Person | NetworkMember): string {
    const isKept = wordsIn(name).every(isRoleWord) || FIXED_WORDS.has(name);
    return isKept ? name : this.next(kind === 'person' ? 'Persoon' : 'Naaste');
  }

  next(kind: string): string {
    const number = (this.#given.get(kind) ?? 0) + 1;
    this.#given.set(kind, number);
    const name = `${kind}${number}`;
    return this.#isTaken(name) ? this.next(kind) : name;
  }
}

/** `Linde: rust thuis` is about the household Linde. */
function householdNames(title: string): readonly string[] {
  const [, household = ''] = /^([^:]{1,40}):/.exec(title) ?? [];
  return likelyNames(household);
}

/** Names of the plan that are a person's, and those that have a person's name in them: `WmoNoor`. */
function identifiersWith(
  declared: readonly string[],
  people: readonly (Person | NetworkMember)[],
  newNames: ReadonlyMap<Person | NetworkMember, string>,
  household: readonly string[],
): ReadonlyMap<string, string> {
  const ownNames = new Map(people.map((one) => [one.name, newNames.get(one) ?? one.name]));
  const parts = new Map([...household.map((word) => [word, HOUSEHOLD] as const), ...ownNames]);
  return new Map(
    declared.flatMap((name) => {
      const newName = ownNames.get(name) ?? withParts(name, parts);
      return newName === name ? [] : [[name, newName] as const];
    }),
  );
}

function withParts(name: string, parts: ReadonlyMap<string, string>): string {
  return [...parts]
    .filter(([part, newPart]) => part !== newPart)
    .toSorted(([a], [b]) => b.length - a.length)
    .reduce((rest, [part, newPart]) => rest.replace(new RegExp(`(?<!\\p{Lu})${part}(?!\\p{Ll})`, 'gu'), newPart), name);
}

/** `Noors` and `NOOR` are Noor as well. */
function withForms(words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...words].flatMap(([word, newName]) => [
      [`${word}s`, `${newName}s`] as const,
      [word.toUpperCase(), newName] as const,
      [word, newName] as const,
    ]),
  );
}
