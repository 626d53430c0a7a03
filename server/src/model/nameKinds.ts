import { STATEMENT_NAMES, type StatementName } from '../domain/vocabulary.js';
import type { NameKind } from './problem.js';

const DECLARING: Record<NameKind, readonly StatementName[]> = {
  person: ['Person'],
  party: ['Person', 'NetworkMember', 'StaffMember', 'Organisation', 'Provider'],
  organisation: ['Organisation', 'Provider'],
  goal: ['Goal'],
  indicator: ['Indicator'],
  decision: ['Decision'],
  fundingSource: ['FundingStream', 'Law'],
  law: ['Law'],
  service: ['Service'],
  line: ['Intervention'],
  priceList: ['PriceList'],
  fact: STATEMENT_NAMES,
};

/** Whether a statement of this kind declares names of that kind. */
export function declares(statement: string, wanted: NameKind): boolean {
  return DECLARING[wanted].some((name) => name === statement);
}
