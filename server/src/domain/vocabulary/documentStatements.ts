import type { StatementSpec } from './statementSpec.js';

/** What a document is, and for which municipality and days. */
export const documentStatements = {
  PlanHeader: {
    keywords: ['plan'],
    label: { nl: 'het plan', en: 'the plan' },
    documents: ['plan'],
    single: true,
    properties: [],
  },
  GuideHeader: {
    keywords: ['gids'],
    label: { nl: 'de gids', en: 'the guide' },
    documents: ['gids'],
    single: true,
    properties: [],
  },
  Use: { keywords: ['gebruik'], label: { nl: 'gebruik', en: 'use' }, documents: ['plan', 'gids'], properties: [] },
  Municipality: {
    keywords: ['gemeente'],
    label: { nl: 'de gemeente', en: 'the municipality' },
    documents: ['plan', 'gids'],
    single: true,
    properties: [],
  },
  PlanPeriod: {
    keywords: ['periode'],
    label: { nl: 'de periode', en: 'the period' },
    documents: ['plan'],
    single: true,
    properties: [],
  },
} as const satisfies Record<string, StatementSpec>;
