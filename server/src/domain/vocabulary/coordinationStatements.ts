import type { StatementSpec } from './statementSpec.js';

/** Who coordinates, and when it is looked at together. */
export const coordinationStatements = {
  Coordination: {
    keywords: ['regisseur', 'procesregisseur'],
    label: { nl: 'een regisseur', en: 'a coordinator' },
    documents: ['plan'],
    properties: [{ keyword: 'overdracht' }, { keyword: 'meeloop' }, { keyword: 'mandaat' }, { keyword: 'motivering' }],
  },
  Deputy: {
    keywords: ['vervanger'],
    label: { nl: 'een vervanger', en: 'a deputy' },
    documents: ['plan'],
    properties: [{ keyword: 'motivering' }],
  },
  CoordinationAgreement: {
    keywords: ['regieafspraak'],
    label: { nl: 'een regieafspraak', en: 'a coordination agreement' },
    documents: ['plan'],
    properties: [{ keyword: 'taak', required: true, repeatable: true }],
  },
  Evaluation: {
    keywords: ['evaluatie'],
    label: { nl: 'een evaluatie', en: 'an evaluation' },
    documents: ['plan'],
    properties: [{ keyword: 'met' }, { keyword: 'bij' }, { keyword: 'gehouden' }, { keyword: 'verslag' }],
  },
  Appointment: {
    keywords: ['afspraak'],
    label: { nl: 'een afspraak', en: 'an appointment' },
    documents: ['plan'],
    properties: [
      { keyword: 'door', required: true },
      { keyword: 'voor' },
      { keyword: 'gereed' },
      { keyword: 'gedaan' },
      { keyword: 'bij' },
    ],
  },
} as const satisfies Record<string, StatementSpec>;
