import type { StatementSpec } from '../../domain/vocabulary/statementSpec.js';
import { type StatementName, statementSpecs } from '../../domain/vocabulary.js';

type KeywordOf<Name extends StatementName> = (typeof statementSpecs)[Name]['properties'][number]['keyword'];

/** The properties that a new statement is proposed with beside the required ones. */
const USUAL_PROPERTIES = {
  PlanHeader: [],
  GuideHeader: [],
  Use: [],
  Municipality: [],
  PlanPeriod: [],
  Person: ['geboren'],
  Situation: [],
  Voice: [],
  SelfReliance: [],
  SafetyAssessment: ['voor', 'door'],
  Consent: ['bij'],
  Agreement: [],
  NetworkMember: ['relatie', 'steunt', 'biedt', 'omvang', 'akkoord', 'bij'],
  Coordination: [],
  Deputy: [],
  CoordinationAgreement: [],
  Evaluation: ['met'],
  Appointment: ['gereed', 'bij'],
  HouseholdBudget: [],
  FundingStream: ['budget'],
  Decision: ['wet', 'door', 'kenmerk', 'geldig'],
  Contribution: [],
  Notification: ['voor'],
  Indicator: ['meting'],
  Goal: ['leefgebied', 'voor', 'eigenaar', 'woorden', 'meet', 'gereed', 'evaluatie'],
  Intervention: ['door', 'periode', 'omvang', 'tarief', 'op', 'bij'],
  Trigger: ['als', 'dan', 'door', 'binnen'],
  Deviation: ['rendement', 'legitimering', 'betrokkenheid', 'akkoord'],
  Signal: ['regel', 'toelichting'],
  ReferenceScenario: ['periode', 'post'],
  Organisation: ['soort'],
  StaffMember: ['rol'],
  Provider: ['soort', 'levert'],
  PriceList: [],
  Policy: ['caseload', 'evaluatie', 'mandaat'],
  Law: ['domein', 'uitvoerder', 'besluit', 'vormen', 'bron'],
  Service: ['eenheid'],
  StatutoryAmount: ['bron'],
} as const satisfies { readonly [Name in StatementName]: readonly KeywordOf<Name>[] };

/** What a court or a certified institution decides has a kind, and somebody who carries it out. */
const ORDERED: ReadonlySet<string> = new Set(['machtiging', 'bepaling']);

/** The properties of a new statement with this keyword, in canonical order: the required ones and the usual ones. */
export function usualProperties(name: StatementName, keyword: string): readonly string[] {
  const spec: StatementSpec = statementSpecs[name];
  const usual: readonly string[] = [
    ...USUAL_PROPERTIES[name],
    ...(ORDERED.has(keyword) ? ['soort', 'uitvoerder'] : []),
    ...(keyword === 'indicatie' ? ['profiel', 'grondslag'] : []),
  ];
  return spec.properties
    .filter((property) => property.required || usual.includes(property.keyword))
    .map((property) => property.keyword);
}

export function isRequired(name: StatementName, keyword: string): boolean {
  const spec: StatementSpec = statementSpecs[name];
  return spec.properties.some((property) => property.keyword === keyword && property.required === true);
}
