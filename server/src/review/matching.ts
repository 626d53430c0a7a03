import type { Facet, FactRecord } from './records/record.js';
import { isSameValue } from './value.js';

/** The same thing in two versions of a plan. */
export interface Pair {
  readonly old: FactRecord;
  readonly new: FactRecord;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly removed: readonly FactRecord[];
  readonly added: readonly FactRecord[];
}

/** A fact with another name is the same one when so much of what it says is the same. */
const SAME_UNDER_ANOTHER_NAME = 0.75;

/** Enough for statements that have no name, or that say the same where hardly two facts ever do. */
const SAME_OTHERWISE = 0.5;

const TELLING: readonly Facet[] = ['geboren', 'omschrijving', 'kenmerk'];

/** A name on its own says too little: this many properties at least have to be there to tell a renamed fact. */
const ENOUGH_TO_KNOW = 2;

/**
 * Which fact of the new plan is which of the old one: by name, else by everything it says, else by most of it.
 * Where a statement stands in the text plays no part.
 */
export function match(old: readonly FactRecord[], now: readonly FactRecord[]): Matching {
  const pairs: Pair[] = [];
  const unmatchedOld = new Set(old);
  const unmatchedNew = new Set(now);
  const join = (pair: Pair): void => {
    pairs.push(pair);
    unmatchedOld.delete(pair.old);
    unmatchedNew.delete(pair.new);
  };
  joinByKey(unmatchedOld, unmatchedNew, identityOf, join);
  joinByKey(unmatchedOld, unmatchedNew, contentOf, join);
  joinByLikeness(unmatchedOld, unmatchedNew, join);
  return {
    pairs: pairs.toSorted((a, b) => now.indexOf(a.new) - now.indexOf(b.new)),
    removed: [...unmatchedOld],
    added: [...unmatchedNew],
  };
}

/** Facts with names are what they are called; of some statements there is only one. */
function identityOf({ statement, name }: FactRecord): string | undefined {
  return name !== '' || ONE_OF_A_KIND.has(statement) ? `${statement} ${name}` : undefined;
}

const ONE_OF_A_KIND: ReadonlySet<string> = new Set(['plan', 'budget', 'referentie']);

function contentOf({ statement, name, values }: FactRecord): string | undefined {
  return name === '' ? JSON.stringify([statement, [...values].toSorted(([a], [b]) => (a < b ? -1 : 1))]) : undefined;
}

function joinByKey(
  old: ReadonlySet<FactRecord>,
  now: ReadonlySet<FactRecord>,
  keyOf: (record: FactRecord) => string | undefined,
  join: (pair: Pair) => void,
): void {
  const waiting = Map.groupBy([...now], keyOf);
  for (const record of [...old]) {
    const key = keyOf(record);
    const same = key === undefined ? undefined : waiting.get(key)?.shift();
    if (same) {
      join({ old: record, new: same });
    }
  }
}

function joinByLikeness(old: ReadonlySet<FactRecord>, now: ReadonlySet<FactRecord>, join: (pair: Pair) => void): void {
  const candidates = [...old]
    .flatMap((before) => [...now].flatMap((after) => candidate(before, after)))
    .toSorted((a, b) => b.likeness - a.likeness);
  for (const pair of candidates) {
    if (old.has(pair.old) && now.has(pair.new)) {
      join(pair);
    }
  }
  // What is left of a kind, one on each side, is the one statement that was written anew.
  for (const [statement, left] of Map.groupBy([...old], ({ statement: kind }) => kind)) {
    const right = [...now].filter((record) => record.statement === statement);
    const [before, after] = [left[0], right[0]];
    if (before?.name === '' && after && left.length === 1 && right.length === 1) {
      join({ old: before, new: after });
    }
  }
}

function candidate(old: FactRecord, now: FactRecord): readonly (Pair & { readonly likeness: number })[] {
  if (old.statement !== now.statement) {
    return [];
  }
  const likeness = likenessOf(old, now);
  const isTold = TELLING.some(
    (facet) => old.values.has(facet) && isSameValue(old.values.get(facet), now.values.get(facet)),
  );
  const isEnough =
    old.name === '' || isTold
      ? likeness >= SAME_OTHERWISE
      : likeness >= SAME_UNDER_ANOTHER_NAME && old.values.size >= ENOUGH_TO_KNOW;
  return isEnough ? [{ old, new: now, likeness }] : [];
}

/** The part of all properties that say the same in both, from 0 to 1. */
function likenessOf(old: FactRecord, now: FactRecord): number {
  const facets = new Set([...old.values.keys(), ...now.values.keys()]);
  const same = [...facets].filter((facet) => isSameValue(old.values.get(facet), now.values.get(facet)));
  return facets.size === 0 ? 1 : same.length / facets.size;
}
