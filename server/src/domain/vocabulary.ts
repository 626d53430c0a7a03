import { coordinationStatements } from './vocabulary/coordinationStatements.js';
import { documentStatements } from './vocabulary/documentStatements.js';
import { fundingStatements } from './vocabulary/fundingStatements.js';
import { guideStatements } from './vocabulary/guideStatements.js';
import { householdStatements } from './vocabulary/householdStatements.js';
import { lawStatements } from './vocabulary/lawStatements.js';
import type { StatementSpec } from './vocabulary/statementSpec.js';
import { supportStatements } from './vocabulary/supportStatements.js';

/**
 * Every statement: in which documents it belongs and which properties it takes, in canonical order.
 * The keys are the names of the grammar's rules.
 */
export const statementSpecs = {
  ...documentStatements,
  ...householdStatements,
  ...coordinationStatements,
  ...fundingStatements,
  ...supportStatements,
  ...guideStatements,
  ...lawStatements,
} as const satisfies Record<string, StatementSpec>;

export type StatementName = keyof typeof statementSpecs;

function isStatementName(name: string): name is StatementName {
  return Object.hasOwn(statementSpecs, name);
}

export const STATEMENT_NAMES: readonly StatementName[] = Object.keys(statementSpecs).filter(isStatementName);

/** A keyword that starts a property inside a block, or a value in a statement's head (`bij`, `periode`). */
export type PropertyKeyword =
  | (typeof statementSpecs)[StatementName]['properties'][number]['keyword']
  | 'bij'
  | 'periode'
  | 'datum'
  | 'soort'
  | 'door';
