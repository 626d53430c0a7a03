import type { AnyFact } from '../../domain/anyFact.js';
import type { Law, Service } from '../../domain/law.js';
import type { Party } from '../../domain/parties.js';
import type { PlanModel } from '../../domain/plan.js';
import { mayPay, type ServiceFit, serviceFit } from '../../domain/serviceFit.js';
import { type StatementName, statementSpecs } from '../../domain/vocabulary.js';
import { isPartyFact } from '../../model/kinds.js';
import { type KnownFacts, lawsOf } from './knownFacts.js';

/** How near a name lies to what is meant; 0 is nearest. */
export interface NameRank {
  readonly rank: number;
  /** Why it is not among the first. */
  readonly objection?: Exclude<ServiceFit, { kind: 'fits' }> | { readonly kind: 'mayNotPay'; readonly service: string };
}

export interface NameSetting {
  readonly plan: PlanModel | undefined;
  readonly known: KnownFacts;
  readonly statement: StatementName;
  /** The word that a new statement begins with. */
  readonly keyword?: string;
  /** The words written before it in its statement or property, and what they name. */
  readonly before: readonly string[];
  readonly namedBefore: () => readonly AnyFact[];
}

/** How well a fact fits at a place (`Type.property`) where its name may stand. */
export function nameRank(place: string, fact: AnyFact, setting: NameSetting): NameRank {
  const { plan, known } = setting;
  switch (fact.kind) {
    case 'service':
      return plan && (place === 'ServiceProperty.service' || place === 'EntitlementProperty.services')
        ? serviceRank(fact, plan, known)
        : { rank: 0 };
    case 'fundingStream':
    case 'law':
      return sourceRank(place, fact, setting);
    case 'decision': {
      const laws = lawsOf({ ...known, decisions: [] });
      const fitsLaw = laws.length === 0 || laws.some(({ name }) => name === fact.law?.name);
      return { rank: (fitsLaw ? 0 : 2) + (sharesSome(fact.persons, known.persons) ? 0 : 1) };
    }
    case 'goal':
      return { rank: sharesSome(fact.persons, known.persons) ? 0 : 1 };
    case 'indicator':
      return {
        rank:
          place === 'MeasureProperty.indicator' && plan?.facts.goals.some((goal) => goal.indicator === fact) ? 1 : 0,
      };
    default:
      return { rank: isPartyFact(fact) ? partyRank(place, fact, setting) : 0 };
  }
}

function serviceRank(service: Service, plan: PlanModel, known: KnownFacts): NameRank {
  const fit = serviceFit(service, { persons: known.persons, laws: lawsOf(known), period: known.period }, plan);
  if (fit.kind !== 'fits') {
    return { rank: 2, objection: fit };
  }
  const suppliers = plan.facts.providerPrices.filter((price) => price.service === service);
  const isSupplied = suppliers.some(({ provider }) => known.parties.length === 0 || known.parties.includes(provider));
  return { rank: isSupplied ? 0 : 1 };
}

function sourceRank(
  place: string,
  source: Extract<AnyFact, { kind: 'law' | 'fundingStream' }>,
  { plan, known, statement, keyword }: NameSetting,
): NameRank {
  const law = source.kind === 'law' ? source : source.law;
  const isStream = source.kind === 'fundingStream';
  if (place === 'LawProperty.law') {
    const isDecided = plan?.facts.decisions.some((decision) => decision.law === law);
    const hasStream = statement === 'FundingStream' && plan?.facts.streams.some((stream) => stream.law === law);
    const distance = law ? distanceOf(law, plan, keyword) : DISTANCES;
    return { rank: ((isDecided ? 0 : 1) + (hasStream ? 1 : 0)) * (DISTANCES + 1) + distance };
  }
  const { service, persons, period } = known;
  if (service && law && plan && !mayPay(law, service, { persons, period }, plan)) {
    return { rank: isStream ? 2 : 3, objection: { kind: 'mayNotPay', service: service.name } };
  }
  return { rank: isStream ? 0 : 1 };
}

const DISTANCES = 4;

/**
 * How far a law lies from what a household's plan usually rests on, from 0 to 4: it pays somebody's help from a provider
 * of the guide, the municipality decides, somebody else decides, nobody decides, or not in this way.
 */
function distanceOf(law: Law, plan: PlanModel | undefined, keyword: string | undefined): number {
  const { decisionKinds, executors, domain } = law;
  if (keyword !== undefined && isDecisionKeyword(keyword) && !decisionKinds.includes(keyword)) {
    return DISTANCES;
  }
  if (decisionKinds.length === 0 || decisionKinds.includes('geen')) {
    return DISTANCES - 1;
  }
  if (plan?.facts.providerPrices.some(({ service }) => paysForSomebody(law, service, plan))) {
    return 0;
  }
  return domain === 'sociaal' && executors.includes('gemeente') ? 1 : 2;
}

function isDecisionKeyword(keyword: string): boolean {
  const keywords: readonly string[] = statementSpecs.Decision.keywords;
  return keywords.includes(keyword);
}

function paysForSomebody(law: Law, service: Service, plan: PlanModel): boolean {
  const { persons, period } = plan.facts;
  return persons.some((person) => mayPay(law, service, { persons: [person], period }, plan));
}

const STAFF_FIRST: readonly Party['kind'][] = ['staffMember', 'networkMember', 'person', 'provider', 'organisation'];
const NEAREST_FIRST: Readonly<Record<string, readonly Party['kind'][]>> = {
  'ResponsibleProperty.responsible': STAFF_FIRST,
  'TaskProperty.party': ['staffMember', 'organisation', 'provider', 'networkMember', 'person'],
  'RecipientsProperty.recipients': ['organisation', 'provider', 'staffMember', 'networkMember', 'person'],
  'ExecutorProperty.executor': ['provider', 'organisation', 'staffMember', 'networkMember', 'person'],
  'Coordination.coordinator': ['staffMember', 'networkMember', 'person', 'organisation', 'provider'],
  'Deputy.deputy': ['staffMember', 'networkMember', 'person', 'organisation', 'provider'],
  'Coordination.organisation': ['organisation', 'provider'],
  'Deputy.organisation': ['organisation', 'provider'],
  'StaffMember.organisation': ['organisation', 'provider'],
};
const HELP_FIRST: readonly Party['kind'][] = ['provider', 'networkMember', 'organisation', 'staffMember', 'person'];
const HOUSEHOLD_FIRST: readonly Party['kind'][] = [
  'person',
  'networkMember',
  'staffMember',
  'organisation',
  'provider',
];
/** Where a parent or another adult is meant before a child. */
const ADULT_PLACES: ReadonlySet<string> = new Set([
  'CustodyProperty.holders',
  'OwnerProperty.owner',
  'Agreement.party',
  'ApprovalProperty.party',
  'ConsentGiversProperty.givers',
  'ManagerProperty.manager',
]);
const ADULT = 18;

function partyRank(place: string, party: Party, setting: NameSetting): number {
  const { plan, known, statement, before, namedBefore } = setting;
  const isHelp = place === 'PartiesProperty.parties' && statement === 'Intervention';
  const isJudgement = place === 'PartiesProperty.parties' && statement === 'SafetyAssessment';
  const order = (isJudgement ? STAFF_FIRST : NEAREST_FIRST[place]) ?? (isHelp ? HELP_FIRST : HOUSEHOLD_FIRST);
  const rank = 2 * order.indexOf(party.kind);
  switch (party.kind) {
    case 'provider': {
      const supplies = plan?.facts.providerPrices.some(
        ({ provider, service }) => provider === party && service === known.service,
      );
      return isHelp && known.service && !supplies ? rank + 1 : rank;
    }
    case 'staffMember': {
      const coordinates = plan?.coordinators.some(({ coordinator }) => coordinator === party);
      const role = statement === 'Deputy' ? 'vervanger' : (before[0] ?? '');
      const isMeant =
        place === 'Coordination.coordinator' || place === 'Deputy.deputy' ? party.roles.includes(role) : coordinates;
      return isMeant ? rank : rank + 1;
    }
    case 'organisation': {
      const employs = namedBefore().some((one) => one.kind === 'staffMember' && one.organisation === party);
      return employs ? -1 : rank;
    }
    case 'person': {
      const start = plan?.facts.period?.from;
      const days = plan?.atAge(party, ADULT);
      const isMinor = ADULT_PLACES.has(place) && start !== undefined && days !== undefined && days.from > start;
      const hasAgreed = place === 'Agreement.party' && plan?.facts.agreements.some((one) => one.party === party);
      return rank + (isMinor || hasAgreed ? 1 : 0);
    }
    case 'networkMember':
      return rank;
  }
}

function sharesSome<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((one) => others.includes(one));
}
