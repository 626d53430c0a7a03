import type { PlanFacts } from '../../domain/plan.js';
import { careRecords } from './care.js';
import { fundingRecords } from './funding.js';
import { householdRecords } from './household.js';
import type { FactRecord, Naming } from './record.js';

/** Everything a plan says, one record per fact, whatever the order and layout of its text. */
export function planRecords(facts: PlanFacts, called: Naming = ({ name }) => name): readonly FactRecord[] {
  return [...householdRecords(facts, called), ...fundingRecords(facts, called), ...careRecords(facts, called)];
}
