import type { Service, StatutoryAmount } from '../domain/law.js';
import type { Provider, StaffMember } from '../domain/parties.js';
import type { Policy } from '../domain/policy.js';
import type { RegieDocument } from '../language/generated/ast.js';
import {
  type ListedPrice,
  readOrganisation,
  readPolicy,
  readPriceList,
  readProvider,
  readStaffMember,
} from './guideFacts.js';
import { readLaw, readService, readStatutoryAmount } from './lawFacts.js';
import type { Problem } from './problem.js';
import type { FactSource, Reading } from './reading.js';
import { readableStatements } from './statement.js';

/** The facts of a guide or a law: what plans may use. */
export interface SharedFacts extends FactSource {
  readonly prices: ReadonlyMap<Provider, readonly ListedPrice[]>;
  readonly policy: Policy | undefined;
  readonly services: readonly Service[];
  readonly staff: readonly StaffMember[];
  readonly amounts: readonly StatutoryAmount[];
  readonly problems: readonly Problem[];
}

export interface SharedStatements {
  readonly prices: ReadonlyMap<Provider, readonly ListedPrice[]>;
  readonly services: readonly Service[];
  readonly staff: readonly StaffMember[];
  readonly amounts: readonly StatutoryAmount[];
  readonly policy: () => Policy | undefined;
}

/** Reads the statements that may stand in a guide or a law; others are left to the caller. */
export function readSharedStatements(reading: Reading, root: RegieDocument): SharedStatements {
  const prices = new Map<Provider, readonly ListedPrice[]>();
  const services: Service[] = [];
  const staff: StaffMember[] = [];
  const amounts: StatutoryAmount[] = [];
  let policy: (() => Policy) | undefined;
  for (const statement of readableStatements(reading, root)) {
    switch (statement.$type) {
      case 'Law':
        readLaw(reading, statement);
        break;
      case 'Service':
        services.push(readService(reading, statement));
        break;
      case 'StatutoryAmount':
        amounts.push(readStatutoryAmount(reading, statement));
        break;
      case 'Organisation':
        readOrganisation(reading, statement);
        break;
      case 'StaffMember':
        staff.push(readStaffMember(reading, statement));
        break;
      case 'Provider':
        readProvider(reading, statement, prices);
        break;
      case 'PriceList':
        readPriceList(reading, statement);
        break;
      case 'Policy':
        policy = readPolicy(reading, statement);
        break;
    }
  }
  return { prices, services, staff, amounts, policy: () => policy?.() };
}
