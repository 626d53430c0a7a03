import type { AstNode } from 'langium';
import type { AnyFact } from '../domain/anyFact.js';
import type { Provider } from '../domain/parties.js';
import type { Policy } from '../domain/policy.js';
import type { RegieDocument } from '../language/generated/ast.js';
import { type ListedPrice, readOrganisation, readPolicy, readProvider, readStaffMember } from './guideFacts.js';
import { readLaw, readService, readStatutoryAmount } from './lawFacts.js';
import type { Problem } from './problem.js';
import type { FactSource, Reading } from './reading.js';

/** The facts of a guide or a law: what plans may use. */
export interface SharedFacts extends FactSource {
  readonly prices: ReadonlyMap<Provider, readonly ListedPrice[]>;
  readonly policy: Policy | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the statements that may stand in a guide or a law; others are left to the caller. */
export function readSharedStatements(
  reading: Reading,
  root: RegieDocument,
): { readonly prices: Map<Provider, readonly ListedPrice[]>; readonly policy: () => Policy | undefined } {
  const prices = new Map<Provider, readonly ListedPrice[]>();
  let policy: (() => Policy) | undefined;
  for (const statement of root.statements) {
    switch (statement.$type) {
      case 'Law':
        readLaw(reading, statement);
        break;
      case 'Service':
        readService(reading, statement);
        break;
      case 'StatutoryAmount':
        readStatutoryAmount(reading, statement);
        break;
      case 'Organisation':
        readOrganisation(reading, statement);
        break;
      case 'StaffMember':
        readStaffMember(reading, statement);
        break;
      case 'Provider':
        readProvider(reading, statement, prices);
        break;
      case 'Policy':
        policy = readPolicy(reading, statement);
        break;
    }
  }
  return { prices, policy: () => policy?.() };
}

/** Facts of several documents, asked one after the other. */
export function firstOf(sources: () => readonly FactSource[]): FactSource {
  return {
    factOf(node: AstNode): AnyFact | undefined {
      for (const source of sources()) {
        const fact = source.factOf(node);
        if (fact) {
          return fact;
        }
      }
      return undefined;
    },
  };
}
