import {
  careNeeds,
  educationKinds,
  networkRelations,
  supportKinds,
  supportLoads,
  tieStrengths,
} from './householdLists.js';
import type { StatementSpec } from './statementSpec.js';

/** The people of a household, what they say and agree to, and who is around them. */
export const householdStatements = {
  Person: {
    keywords: ['persoon'],
    label: { nl: 'een persoon', en: 'a person' },
    documents: ['plan'],
    properties: [
      { keyword: 'geboren' },
      { keyword: 'overleden' },
      { keyword: 'gezag' },
      { keyword: 'partner' },
      { keyword: 'gemeente' },
      { keyword: 'onderwijs', values: educationKinds },
      { keyword: 'zorgbehoefte', values: careNeeds },
      { keyword: 'toelichting' },
    ],
  },
  Situation: {
    keywords: ['situatie'],
    label: { nl: 'een situatie', en: 'a situation' },
    documents: ['plan'],
    properties: [],
  },
  Voice: {
    keywords: ['kracht', 'zorg', 'vraag'],
    label: { nl: 'eigen woorden', en: 'own words' },
    documents: ['plan'],
    properties: [],
  },
  SelfReliance: {
    keywords: ['zrm'],
    label: { nl: 'een zelfredzaamheidsmeting', en: 'a self-reliance score' },
    documents: ['plan'],
    properties: [{ keyword: 'toelichting' }],
  },
  SafetyAssessment: {
    keywords: ['veiligheid'],
    label: { nl: 'een veiligheidsoordeel', en: 'a safety assessment' },
    documents: ['plan'],
    properties: [
      { keyword: 'voor' },
      { keyword: 'door' },
      { keyword: 'meldcode' },
      { keyword: 'veilig-thuis-melding' },
    ],
  },
  Consent: {
    keywords: ['toestemming'],
    label: { nl: 'een toestemming', en: 'a consent' },
    documents: ['plan'],
    properties: [
      { keyword: 'van', required: true },
      { keyword: 'voor', required: true },
      { keyword: 'aan', required: true },
      { keyword: 'gegevens', required: true },
      { keyword: 'bij' },
      { keyword: 'geldig', required: true },
      { keyword: 'ingetrokken' },
    ],
  },
  Agreement: {
    keywords: ['akkoord'],
    label: { nl: 'een akkoord', en: 'an agreement' },
    documents: ['plan'],
    properties: [],
  },
  NetworkMember: {
    keywords: ['netwerk'],
    label: { nl: 'iemand uit het netwerk', en: 'a network member' },
    documents: ['plan'],
    properties: [
      { keyword: 'relatie', values: networkRelations },
      { keyword: 'steunt' },
      { keyword: 'biedt', values: supportKinds },
      { keyword: 'omvang' },
      { keyword: 'periode' },
      { keyword: 'akkoord' },
      { keyword: 'band', values: tieStrengths },
      { keyword: 'belasting', values: supportLoads },
      { keyword: 'bij' },
      { keyword: 'toelichting' },
    ],
  },
} as const satisfies Record<string, StatementSpec>;
