import { careFunctions } from './careLists.js';
import type { StatementSpec } from './statementSpec.js';

/** The laws, their services and their amounts. */
export const lawStatements = {
  Law: {
    keywords: ['wet'],
    label: { nl: 'een wet', en: 'a law' },
    documents: ['wet'],
    properties: [
      { keyword: 'domein' },
      { keyword: 'uitvoerder' },
      { keyword: 'besluit' },
      { keyword: 'route' },
      { keyword: 'vormen' },
      { keyword: 'leeftijd' },
      { keyword: 'eigen-betaling' },
      { keyword: 'bron' },
      { keyword: 'toelichting' },
    ],
  },
  Service: {
    keywords: ['dienst'],
    label: { nl: 'een dienst', en: 'a service' },
    documents: ['wet', 'gids'],
    properties: [
      { keyword: 'functie', required: true, values: careFunctions },
      { keyword: 'uit', required: true },
      { keyword: 'leeftijd' },
      { keyword: 'besluit' },
      { keyword: 'eenheid' },
      { keyword: 'prijs', repeatable: true },
      { keyword: 'bron' },
      { keyword: 'toelichting' },
    ],
  },
  StatutoryAmount: {
    keywords: ['bedrag'],
    label: { nl: 'een bedrag', en: 'an amount' },
    documents: ['wet', 'gids'],
    properties: [
      { keyword: 'vanaf', required: true, repeatable: true },
      { keyword: 'bron' },
      { keyword: 'toelichting' },
    ],
  },
} as const satisfies Record<string, StatementSpec>;
