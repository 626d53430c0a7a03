import type { Agreement, Situation } from '../domain/coordination.js';
import type { Fact } from '../domain/fact.js';
import type { NetworkMember, Person } from '../domain/parties.js';
import { type Period, period } from '../domain/period.js';
import {
  careNeeds,
  educationKinds,
  networkRelations,
  situations,
  supportKinds,
  supportLoads,
  tieStrengths,
} from '../domain/vocabulary/householdLists.js';
import {
  AgreedProperty,
  type Agreement as AgreementNode,
  BirthProperty,
  CareNeedsProperty,
  CustodyProperty,
  DeathProperty,
  EducationProperty,
  GoalsProperty,
  LoadProperty,
  type NetworkMember as NetworkMemberNode,
  OffersProperty,
  PartnerProperty,
  type Period as PeriodNode,
  PeriodProperty,
  type Person as PersonNode,
  RelationProperty,
  ResidenceProperty,
  type Situation as SituationNode,
  SupportsProperty,
  TieProperty,
  VolumeProperty,
} from '../language/generated/ast.js';
import { dayOf, type PeriodEnds, periodOf } from './days.js';
import { isGoalFact, isPartyFact, isPersonFact } from './kinds.js';
import { linked } from './linked.js';
import type { Reading } from './reading.js';
import { StatementReader } from './statement.js';
import { volumeOf } from './tariffs.js';

/** The plan's first and last day, as far as they are known while its statements are read. */
export type PlanFrame = PeriodEnds;

/** The plan's own period; undefined when that is not known. */
export function wholePlan({ start, end }: PlanFrame): Period | undefined {
  return start !== undefined && end !== undefined ? period(start, end) : undefined;
}

/** The period as written; the plan's own when none is written; undefined when it is written and not clear. */
export function ownPeriodOf(
  s: StatementReader,
  written: PeriodNode | undefined,
  fact: () => Fact | undefined,
  frame: PlanFrame,
): Period | undefined {
  return written ? periodOf(s, 'periode', written, fact, frame) : s.has('periode') ? undefined : wholePlan(frame);
}

export function readPerson(reading: Reading, node: PersonNode): Person {
  const s = new StatementReader(reading, node);
  const custody = s.follow('gezag', s.one(CustodyProperty)?.holders, 'party', isPartyFact);
  const education = s.one(EducationProperty);
  const careNeed = s.one(CareNeedsProperty);
  const partner = s.followOne('partner', s.one(PartnerProperty)?.partner, 'person', isPersonFact);
  return reading.register(
    node,
    linked(
      {
        ...s.base('person'),
        label: node.label,
        born: dayOf(s, 'geboren', s.one(BirthProperty)?.date),
        died: dayOf(s, 'overleden', s.one(DeathProperty)?.date),
        municipality: s.one(ResidenceProperty)?.municipality,
        education: education && s.word('onderwijs', education.education, educationKinds, education),
        careNeeds: careNeed ? s.words('zorgbehoefte', careNeed.needs, careNeeds, careNeed) : [],
      },
      { custody, partner },
    ),
  );
}

export function readNetworkMember(reading: Reading, node: NetworkMemberNode, frame: PlanFrame): NetworkMember {
  const s = new StatementReader(reading, node);
  const supports = s.follow('steunt', s.one(SupportsProperty)?.persons, 'person', isPersonFact);
  const goals = s.follow('bij', s.one(GoalsProperty)?.goals, 'goal', isGoalFact);
  const relation = s.one(RelationProperty);
  const offers = s.one(OffersProperty);
  const tie = s.one(TieProperty);
  const load = s.one(LoadProperty);
  const written = s.one(PeriodProperty)?.period;
  const member: NetworkMember = reading.register(
    node,
    linked(
      {
        ...s.base('networkMember'),
        label: node.label,
        relation: relation && s.word('relatie', relation.relation, networkRelations, relation),
        offers: offers ? s.words('biedt', offers.kinds, supportKinds, offers) : [],
        volume: volumeOf(s, s.one(VolumeProperty)),
        period: ownPeriodOf(s, written, () => member, frame),
        agreedOn: dayOf(s, 'akkoord', s.one(AgreedProperty)?.date),
        tie: tie && s.word('band', tie.strength, tieStrengths, tie),
        load: load && s.word('belasting', load.load, supportLoads, load),
      },
      { supports, goals },
    ),
  );
  return member;
}

export function readSituation(reading: Reading, node: SituationNode, frame: PlanFrame): Situation {
  const s = new StatementReader(reading, node);
  s.part('periode', node.period);
  const person = s.followOne('bij', node.person, 'person', isPersonFact);
  const situation: Situation = reading.register(
    node,
    linked(
      {
        ...s.base('situation', node.person?.$refText ?? '', node.person?.$refNode),
        sort: node.kind === undefined ? undefined : s.word('soort', node.kind, situations, node),
        period: ownPeriodOf(s, node.period, () => situation, frame),
      },
      { person },
    ),
  );
  return situation;
}

export function readAgreement(reading: Reading, node: AgreementNode): Agreement {
  const s = new StatementReader(reading, node);
  const party = s.followOne('bij', node.party, 'party', isPartyFact);
  return reading.register(
    node,
    linked(
      {
        ...s.base('agreement', node.party?.$refText ?? '', node.party?.$refNode),
        date: dayOf(s, 'datum', node.date),
      },
      { party },
    ),
  );
}
