import type { Fact } from '../domain/fact.js';
import type { PlanFacts } from '../domain/plan.js';
import { type Matching, match, type Pair } from './matching.js';
import { planRecords } from './records/planRecords.js';
import type { Facet, FactRecord } from './records/record.js';
import { isSameValue, type Value } from './value.js';

/** One property that says something else; undefined on the side where it is not written. */
export interface FacetChange {
  readonly facet: Facet;
  readonly from: Value | undefined;
  readonly to: Value | undefined;
}

export type Change =
  | { readonly kind: 'added'; readonly new: FactRecord }
  | { readonly kind: 'removed'; readonly old: FactRecord }
  | {
      readonly kind: 'changed';
      /** Called by the names of the new plan. */
      readonly old: FactRecord;
      readonly new: FactRecord;
      /** What it was called before; undefined when it still is. */
      readonly oldName: string | undefined;
      readonly facets: readonly FacetChange[];
    };

/**
 * What two versions of a plan say differently; order, layout and comments play no part. A fact that only got another
 * name is one change: everything that refers to it is compared under the new name.
 */
export function changesBetween(old: PlanFacts, now: PlanFacts): readonly Change[] {
  const after = planRecords(now);
  const newNames = newNamesOf(old, after);
  const before = planRecords(old, (fact) => newNames.get(fact) ?? fact.name);
  const { pairs, removed, added } = match(before, after);
  return [
    ...removed.map((record): Change => ({ kind: 'removed', old: record })),
    ...pairs.flatMap((pair) => changeOf(pair, newNames.has(pair.old.fact) ? pair.old.fact.name : undefined)),
    ...added.map((record): Change => ({ kind: 'added', new: record })),
  ];
}

/** What renamed facts are called now. One rename brings others to light: what refers to it looks alike only then. */
function newNamesOf(old: PlanFacts, after: readonly FactRecord[]): ReadonlyMap<Fact, string> {
  const names = new Map<Fact, string>();
  for (let known = -1; known < names.size; ) {
    known = names.size;
    const before = planRecords(old, (fact) => names.get(fact) ?? fact.name);
    for (const [fact, name] of renamed(match(before, after))) {
      names.set(fact, name);
    }
  }
  return names;
}

function renamed({ pairs }: Matching): ReadonlyMap<Fact, string> {
  return new Map(
    pairs.flatMap(({ old, new: now }) =>
      old.fact.name === now.name || now.name === '' ? [] : [[old.fact, now.name] as const],
    ),
  );
}

function changeOf({ old, new: now }: Pair, oldName: string | undefined): readonly Change[] {
  const facets = [...new Set([...old.values.keys(), ...now.values.keys()])].flatMap((facet): FacetChange[] => {
    const [from, to] = [old.values.get(facet), now.values.get(facet)];
    return isSameValue(from, to) ? [] : [{ facet, from, to }];
  });
  return facets.length === 0 && oldName === undefined ? [] : [{ kind: 'changed', old, new: now, oldName, facets }];
}
