import type { Fact } from '../../domain/fact.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import type { Value } from '../value.js';

/** A property, or what stands in a statement's head: its description, whom it is about, the day it happened. */
export type Facet = PropertyKeyword | 'omschrijving' | 'persoon' | 'regel' | 'titel';

export type Facets = Readonly<Partial<Record<Facet, Value | undefined>>>;

/** What a fact is called; a comparison calls renamed facts by their new names. */
export type Naming = (fact: Fact) => string;

/** One fact of a plan as what it says: the unit in which plans are compared. */
export interface FactRecord {
  readonly fact: Fact;
  /** The word that the statement starts with: `inzet`, `doel`, `evaluatie`. */
  readonly statement: string;
  /** Empty for a statement that has no name of its own. */
  readonly name: string;
  readonly values: ReadonlyMap<Facet, Value>;
}

export function record(fact: Fact, statement: string, name: string, facets: Facets): FactRecord {
  const values = new Map<Facet, Value>();
  for (const [facet, value] of entriesOf({ toelichting: textOf(fact), ...facets })) {
    if (value) {
      values.set(facet, value);
    }
  }
  return { fact, statement, name, values };
}

function textOf({ explanation }: Fact): Value | undefined {
  return explanation === undefined ? undefined : { kind: 'text', text: explanation };
}

function entriesOf(facets: Facets): readonly (readonly [Facet, Value | undefined])[] {
  return Object.keys(facets)
    .filter((key): key is Facet => key in facets)
    .map((facet) => [facet, facets[facet]] as const);
}
