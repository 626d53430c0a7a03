import type { AnyFact } from '../domain/anyFact.js';
import type { Decision, FundingStream } from '../domain/funding.js';
import type { Goal, Indicator } from '../domain/goals.js';
import type { Intervention } from '../domain/intervention.js';
import type { Law, Service } from '../domain/law.js';
import type { Organisation, Party, Person, Provider } from '../domain/parties.js';
import type { PriceList } from '../domain/unitPrices.js';

export const isPersonFact = (fact: AnyFact): fact is Person => fact.kind === 'person';
export const isInterventionFact = (fact: AnyFact): fact is Intervention => fact.kind === 'intervention';
export const isGoalFact = (fact: AnyFact): fact is Goal => fact.kind === 'goal';
export const isIndicatorFact = (fact: AnyFact): fact is Indicator => fact.kind === 'indicator';
export const isDecisionFact = (fact: AnyFact): fact is Decision => fact.kind === 'decision';
export const isLawFact = (fact: AnyFact): fact is Law => fact.kind === 'law';
export const isServiceFact = (fact: AnyFact): fact is Service => fact.kind === 'service';
export const isOrganisationFact = (fact: AnyFact): fact is Organisation | Provider =>
  fact.kind === 'organisation' || fact.kind === 'provider';
export const isPriceListFact = (fact: AnyFact): fact is PriceList => fact.kind === 'priceList';
export const isFundingSourceFact = (fact: AnyFact): fact is FundingStream | Law =>
  fact.kind === 'fundingStream' || fact.kind === 'law';

const PARTY_KINDS: ReadonlySet<AnyFact['kind']> = new Set<AnyFact['kind']>([
  'person',
  'networkMember',
  'staffMember',
  'organisation',
  'provider',
]);

export const isPartyFact = (fact: AnyFact): fact is Party => PARTY_KINDS.has(fact.kind);
