import type { IToken } from 'chevrotain';
import { type Day, formatIso } from '../../domain/day.js';
import { parseDecimal } from '../../domain/decimal.js';
import { fromInteger } from '../../domain/fraction.js';
import type { Service } from '../../domain/law.js';
import { countsIn } from '../../domain/serviceUnits.js';
import { dutchQuantity, TIME_UNITS, UNITS, type Unit } from '../../domain/units.js';
import {
  careForms,
  type DocumentKind,
  deciders,
  lifeDomains,
  STATEMENT_NAMES,
  type StatementName,
  type StatementSpec,
  safetyVerdicts,
  situations,
  staffRoles,
  statementSpecs,
} from '../../domain/vocabulary.js';
import { RULE_SETTINGS } from '../../model/guideFacts.js';
import type { StatementAtCursor } from './cursorPlace.js';
import type { Expectation } from './expectations.js';

/** Something that may be written at the cursor. */
export interface Candidate {
  readonly text: string;
  readonly kind: 'statement' | 'property' | 'connective' | 'value' | 'unit' | 'date' | 'rule' | 'name';
}

/** Days that the plan itself gives; undefined when it does not say. */
export interface KnownDays {
  readonly planStart: Day | undefined;
  readonly planEnd: Day | undefined;
  readonly today: Day;
}

/** What a statement may begin with: what belongs in such a document and is not there yet when it can be there only once. */
export function statementCandidates(
  document: DocumentKind | undefined,
  present: ReadonlySet<StatementName>,
): readonly Candidate[] {
  return STATEMENT_NAMES.filter((name) => {
    const spec: StatementSpec = statementSpecs[name];
    const belongs = document === undefined ? isFirst(name, present) : spec.documents.includes(document);
    return belongs && !(spec.single && present.has(name));
  }).flatMap((name) => statementSpecs[name].keywords.map((text): Candidate => ({ text, kind: 'statement' })));
}

const HEADERS: ReadonlySet<StatementName> = new Set<StatementName>(['PlanHeader', 'GuideHeader', 'Law']);

/** A document that does not say what it is says so first; one that forgot to may go on with anything. */
function isFirst(name: StatementName, present: ReadonlySet<StatementName>): boolean {
  return HEADERS.has(name) || present.size > 0;
}

/** Which property the keyword begins, for telling it from the same word within a property. */
function isBeginning(expectation: Expectation, beginnings: readonly Expectation[]): boolean {
  return beginnings.some(({ type, text }) => type === expectation.type && text === expectation.text);
}

/** Properties of the block that are not there yet, or may be there again, in canonical order. */
export function propertyCandidates(
  statement: StatementAtCursor,
  expected: readonly Expectation[],
  beginnings: readonly Expectation[],
): readonly Candidate[] {
  const spec: StatementSpec = statementSpecs[statement.name];
  const used = new Set([statement.words, ...statement.others].map(([first]) => first?.image));
  const possible = new Set(
    expected.filter((one) => one.kind === 'keyword' && isBeginning(one, beginnings)).map(({ text }) => text),
  );
  return spec.properties
    .filter(({ keyword, repeatable }) => possible.has(keyword) && (repeatable || !used.has(keyword)))
    .map(({ keyword }): Candidate => ({ text: keyword, kind: 'property' }));
}

/** Words between values: `t/m`, `per`, `gedurende`. */
export function connectiveCandidates(
  expected: readonly Expectation[],
  beginnings: readonly Expectation[],
): readonly Candidate[] {
  return expected
    .filter((one) => one.kind === 'keyword' && /\p{L}/u.test(one.text) && !isBeginning(one, beginnings))
    .filter(({ rule, text }) => !(rule === 'Through' && text !== 't/m'))
    .map(({ text }): Candidate => ({ text, kind: 'connective' }));
}

/** Fixed lists that the vocabulary does not give with a property's keyword. */
const VALUES_OF: Readonly<Record<string, readonly string[]>> = {
  'Situation.kind': situations,
  'SafetyAssessment.verdict': safetyVerdicts,
  'SelfRelianceScore.domain': lifeDomains,
  'EffectProperty.domain': lifeDomains,
  'MandatePolicy.role': staffRoles,
  'RulePolicy.setting': RULE_SETTINGS,
  'FormsProperty.forms': careForms,
  'RoutesProperty.routes': deciders,
  'DecisionKindsProperty.kinds': statementSpecs.Decision.keywords,
  'AgeRange.lowerUnit': ['jaar'],
  'AgeRange.upperUnit': ['jaar'],
};

export function wordCandidates(
  expectation: Expectation,
  statement: StatementAtCursor,
  service: Service | undefined,
): readonly Candidate[] {
  const place = `${expectation.type}.${expectation.property}`;
  const units = unitCandidates(place, statement.words, service);
  if (units) {
    return units;
  }
  const spec: StatementSpec = statementSpecs[statement.name];
  const keyword = statement.words[0]?.image;
  const ofProperty = spec.properties.find((property) => property.keyword === keyword)?.values;
  const values = VALUES_OF[place] ?? (statement.part === 'block' ? ofProperty : undefined) ?? [];
  const taken = new Set([
    ...(expectation.isList ? statement.words : []).map(({ image }) => image),
    ...(place === 'SelfRelianceScore.domain' ? statement.others.map(([first]) => first?.image) : []),
  ]);
  return values.filter((word) => !taken.has(word)).map((text): Candidate => ({ text, kind: 'value' }));
}

function unitCandidates(
  place: string,
  words: readonly IToken[],
  service: Service | undefined,
): readonly Candidate[] | undefined {
  const counted = words.at(-1)?.tokenType.name === 'NUMBER' ? words.at(-1)?.image : undefined;
  const isVolume = words[0]?.image === 'omvang';
  const fitting = UNITS.filter((unit) => !service || countsIn(service, unit));
  switch (place) {
    case 'PostProperty.unit':
      return units(UNITS, counted);
    case 'VolumeProperty.unit':
      return units(fitting, counted);
    case 'Rate.unit':
      return isVolume ? units(TIME_UNITS, counted) : counted === undefined ? units(fitting, undefined) : [];
    case 'UnitsProperty.units':
      return units(UNITS, undefined).filter(({ text }) => !words.some(({ image }) => image === text));
    case 'DeadlineProperty.unit': {
      const [days, ...longer] = units(['dag', 'week', 'maand'], counted);
      return [...(days ? [days] : []), { text: counted === '1' ? 'werkdag' : 'werkdagen', kind: 'unit' }, ...longer];
    }
    case 'Duration.unit':
      return units(['dag', 'week', 'maand'], counted);
    case 'EvaluationPolicy.unit':
      return units(['maand', 'kwartaal', 'jaar'], counted);
    default:
      return undefined;
  }
}

/** Units as they stand after a number, or on their own after `per`. */
function units(list: readonly Unit[], counted: string | undefined): readonly Candidate[] {
  const amount = counted === undefined ? fromInteger(1) : (parseDecimal(counted) ?? fromInteger(2));
  return list.map((unit) => ({ text: dutchQuantity(amount, unit).replace(/^\S+ /, ''), kind: 'unit' }));
}

export type DayMeaning = 'planStart' | 'planEnd' | 'today';

export interface DayCandidate extends Candidate {
  readonly meanings: readonly DayMeaning[];
}

/** The plan's own days and today, each once; after `t/m` only what does not lie before the first day. */
export function dayCandidates(statement: StatementAtCursor, known: KnownDays): readonly DayCandidate[] {
  const { words } = statement;
  const isBirthOrDeath = words[0]?.image === 'geboren' || words[0]?.image === 'overleden';
  const isPlanPeriod = statement.name === 'PlanPeriod';
  const start =
    words.at(-1)?.image === 't/m' ? words.findLast(({ tokenType }) => tokenType.name === 'DATE')?.image : undefined;
  const days: readonly (readonly [DayMeaning, Day | undefined])[] = [
    ['planStart', isBirthOrDeath || isPlanPeriod ? undefined : known.planStart],
    ['today', words[0]?.image === 'geboren' ? undefined : known.today],
    ['planEnd', isBirthOrDeath || isPlanPeriod ? undefined : known.planEnd],
  ];
  const found = new Map<string, DayMeaning[]>();
  for (const [meaning, day] of days) {
    const text = day === undefined ? undefined : formatIso(day);
    // ISO days sort as text.
    if (text !== undefined && (start === undefined || text >= start)) {
      found.set(text, [...(found.get(text) ?? []), meaning]);
    }
  }
  return [...found].map(([text, meanings]) => ({ text, kind: 'date', meanings }));
}
