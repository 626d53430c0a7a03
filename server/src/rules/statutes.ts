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
    url: `https://wetten.overheid.nl/${STATUTES[statute]}`,
    ...(note && { note }),
  };
}
