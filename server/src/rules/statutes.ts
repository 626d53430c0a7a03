import type { Source } from '../domain/ruleDescription.js';

/** Identifiers of the consolidated texts on wetten.overheid.nl. */
const STATUTES = {
  Wlz: 'BWBR0035917',
  'Besluit langdurige zorg': 'BWBR0035948',
  'Wmo 2015': 'BWBR0035362',
  'Uitvoeringsbesluit Wmo 2015': 'BWBR0035733',
  Jeugdwet: 'BWBR0034925',
  Zorgverzekeringswet: 'BWBR0018450',
  'Besluit zorgverzekering': 'BWBR0018492',
  Participatiewet: 'BWBR0015703',
  Wgs: 'BWBR0031331',
} as const;

/** A law by one of the names it is cited by. */
const OTHER_NAMES: Readonly<Record<string, keyof typeof STATUTES>> = {
  Wmo: 'Wmo 2015',
  Blz: 'Besluit langdurige zorg',
  Bzv: 'Besluit zorgverzekering',
  'Uitvoeringsbesluit Wmo': 'Uitvoeringsbesluit Wmo 2015',
  Zvw: 'Zorgverzekeringswet',
  'Wet langdurige zorg': 'Wlz',
  'Wet gemeentelijke schuldhulpverlening': 'Wgs',
};

const IDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(STATUTES),
  ...Object.entries(OTHER_NAMES).map(([name, known]) => [name, STATUTES[known]] as const),
]);

/** The names under which a law with an official text can be cited, the longest first. */
export const citedNames: readonly string[] = [...IDS.keys()].toSorted((a, b) => b.length - a.length);

/**
 * The official text, as it is in force when the link is followed.
 *
 * @param name One of the names the law is cited by.
 * @param articleNumber `2.3.5`; the whole law when left out.
 * @returns undefined for a law without a known text.
 */
export function officialText(name: string, articleNumber?: string): string | undefined {
  const id = IDS.get(name);
  return id === undefined ? undefined : addressOf(id, articleNumber);
}

/**
 * An article is named by a Juriconnect reference (standard BWB 1.3), which wetten.overheid.nl resolves. It needs no
 * chapter, for in these laws an article's number occurs once, and without a date it means the text in force.
 */
function addressOf(id: string, articleNumber?: string): string {
  const text = articleNumber === undefined ? id : `jci1.3:c:${id}&artikel=${articleNumber}`;
  return `https://wetten.overheid.nl/${text}`;
}

/** The number of the one article that a place names; undefined when it names more: `art. 6.1.2 t/m 6.1.4`. */
function singleArticle(where: string): string | undefined {
  const [number, ...others] = [...where.matchAll(/\bart\. (\d+[a-z]*(?:\.\d+[a-z]*)*)(?! (?:en|t\/m) \d)(?![\w.])/g)];
  const named = where.split('art. ').length - 1;
  return others.length === 0 && named === 1 ? number?.[1] : undefined;
}

/**
 * An article that was read in the consolidated text of a year. The link leads to the article itself where it was read in
 * the present text; what was read in an older one may have another number now.
 */
export function article(
  statute: keyof typeof STATUTES,
  where: string,
  year: 2017 | 2026,
  note?: Source['note'],
): Source {
  return {
    title: statute,
    article: where,
    certainty: 'read',
    readIn: year,
    url: addressOf(STATUTES[statute], year === 2026 ? singleArticle(where) : undefined),
    ...(note && { note }),
  };
}
