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

const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(STATUTES).map(([name, id]) => [name, addressOf(id)] as const),
  ...Object.entries(OTHER_NAMES).map(([name, known]) => [name, addressOf(STATUTES[known])] as const),
]);

/** The names under which a law with an official text can be cited, the longest first. */
export const citedNames: readonly string[] = [...ADDRESSES.keys()].toSorted((a, b) => b.length - a.length);

/** The official text of a law, by one of the names it is cited by. */
export function officialText(name: string): string | undefined {
  return ADDRESSES.get(name);
}

function addressOf(id: string): string {
  return `https://wetten.overheid.nl/${id}`;
}

/** An article that was read in the consolidated text of a year. */
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
    url: addressOf(STATUTES[statute]),
    ...(note && { note }),
  };
}
