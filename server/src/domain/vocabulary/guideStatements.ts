import { organisationSorts, staffRoles } from './organisationLists.js';
import type { StatementSpec } from './statementSpec.js';

/** What a municipality writes down once for all its plans. */
export const guideStatements = {
  Organisation: {
    keywords: ['organisatie'],
    label: { nl: 'een organisatie', en: 'an organisation' },
    documents: ['gids', 'plan'],
    properties: [{ keyword: 'soort', values: organisationSorts }, { keyword: 'toelichting' }],
  },
  StaffMember: {
    keywords: ['medewerker'],
    label: { nl: 'een medewerker', en: 'a staff member' },
    documents: ['gids', 'plan'],
    properties: [
      { keyword: 'rol', values: staffRoles },
      { keyword: 'mandaat' },
      { keyword: 'caseload' },
      { keyword: 'toelichting' },
    ],
  },
  Provider: {
    keywords: ['aanbieder'],
    label: { nl: 'een aanbieder', en: 'a provider' },
    documents: ['gids', 'plan'],
    properties: [
      { keyword: 'soort', values: organisationSorts },
      { keyword: 'contract' },
      { keyword: 'levert', repeatable: true },
      { keyword: 'toelichting' },
    ],
  },
  PriceList: {
    keywords: ['prijslijst'],
    label: { nl: 'een prijslijst', en: 'a price list' },
    documents: ['gids', 'plan'],
    properties: [
      { keyword: 'bron', required: true },
      { keyword: 'jaar', required: true },
      { keyword: 'prijs', required: true, repeatable: true },
      { keyword: 'toelichting' },
    ],
  },
  Policy: {
    keywords: ['beleid'],
    label: { nl: 'het beleid', en: 'the policy' },
    documents: ['gids'],
    single: true,
    properties: [
      { keyword: 'caseload' },
      { keyword: 'evaluatie' },
      { keyword: 'mandaat', repeatable: true },
      { keyword: 'pgb-maximum', repeatable: true },
      { keyword: 'kostenverschil' },
      { keyword: 'effectverschil' },
      { keyword: 'gas-start' },
      { keyword: 'regel', repeatable: true },
    ],
  },
} as const satisfies Record<string, StatementSpec>;
