import type { StatementName } from '../domain/vocabulary.js';

/**
 * What a word can be. The extension's manifest gives each a kind that other languages know and the scopes by which
 * themes colour it.
 */
export const tokenTypes = [
  'person',
  'party',
  'goal',
  'indicator',
  'support',
  'stream',
  'decision',
  'law',
  'service',
  'money',
  'date',
  'rule',
] as const;
export type TokenType = (typeof tokenTypes)[number];

export const tokenModifiers = ['declaration', 'defaultLibrary'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

/** What the name of a statement is; names that are none of these stay as the grammar colours them. */
const TYPE_OF_STATEMENT: ReadonlyMap<string, TokenType> = new Map<StatementName, TokenType>([
  ['Person', 'person'],
  ['NetworkMember', 'person'],
  ['StaffMember', 'party'],
  ['Organisation', 'party'],
  ['Provider', 'party'],
  ['Goal', 'goal'],
  ['Indicator', 'indicator'],
  ['Intervention', 'support'],
  ['FundingStream', 'stream'],
  ['Decision', 'decision'],
  ['Law', 'law'],
  ['Service', 'service'],
]);

export function tokenTypeOf(statement: string): TokenType | undefined {
  return TYPE_OF_STATEMENT.get(statement);
}
