import type { Change } from '../../review/changes.js';
import type { Facet, FactRecord } from '../../review/records/record.js';
import type { ReviewTexts } from '../../texts/reviewTexts.js';
import { facetChangeText, facetText, valueText } from './facetText.js';

/** What a statement without a name is told by. */
const TOLD_BY: Readonly<Partial<Record<string, readonly Facet[]>>> = {
  situatie: ['persoon', 'soort'],
  kracht: ['persoon', 'omschrijving'],
  zorg: ['persoon', 'omschrijving'],
  vraag: ['persoon', 'omschrijving'],
  zrm: ['persoon', 'datum'],
  veiligheid: ['datum'],
  akkoord: ['persoon', 'datum'],
  regisseur: ['door'],
  procesregisseur: ['door'],
  vervanger: ['door'],
  regieafspraak: ['periode'],
  evaluatie: ['datum'],
  afwijking: ['regel', 'bij'],
};

/** What a fact is called: `inzet gesprekken`, `evaluatie 2026-06-30`, `akkoord Marit 2026-01-10`. */
function factName({ statement, name, values }: FactRecord): string {
  const parts = name === '' ? tellingFacets(statement).map((facet) => valueText(values.get(facet))) : [name];
  return [statement, ...parts.filter((part) => part !== '')].join(' ');
}

/** Everything else that a fact says, in its own words. */
export function factContent({ statement, name, values }: FactRecord, texts: ReviewTexts): readonly string[] {
  const told = new Set(name === '' ? tellingFacets(statement) : []);
  return [...values].flatMap(([facet, value]) => (told.has(facet) ? [] : [facetText(facet, value, texts)]));
}

/** The fact that a change is about, as it was called before. */
export function changedName(change: Change): string {
  switch (change.kind) {
    case 'added':
      return factName(change.new);
    case 'removed':
      return factName(change.old);
    case 'changed':
      return change.oldName === undefined ? factName(change.old) : `${change.old.statement} ${change.oldName}`;
  }
}

/** What is different about it, fact by fact. */
export function changeDetails(change: Change, texts: ReviewTexts): readonly string[] {
  switch (change.kind) {
    case 'added':
      return [[texts.isNew, ...factContent(change.new, texts)].join('; ')];
    case 'removed':
      return [[texts.isGone, ...factContent(change.old, texts)].join('; ')];
    case 'changed':
      return [
        ...(change.oldName === undefined ? [] : [texts.isCalled(change.new.name)]),
        ...change.facets.map((facet) => facetChangeText(facet, texts)),
      ];
  }
}

function tellingFacets(statement: string): readonly Facet[] {
  return TOLD_BY[statement] ?? [];
}
