import { parseDecimal } from '../../domain/decimal.js';
import { fromInteger } from '../../domain/fraction.js';
import type { Service } from '../../domain/law.js';
import { countsIn } from '../../domain/serviceUnits.js';
import { dutchQuantity, readUnit, TIME_UNITS, UNITS, type Unit } from '../../domain/units.js';
import { careForms } from '../../domain/vocabulary/careLists.js';
import { deciders } from '../../domain/vocabulary/decisionLists.js';
import { lifeDomains, safetyVerdicts, situations } from '../../domain/vocabulary/householdLists.js';
import { staffRoles } from '../../domain/vocabulary/organisationLists.js';
import type { DocumentKind, StatementSpec } from '../../domain/vocabulary/statementSpec.js';
import { STATEMENT_NAMES, type StatementName, statementSpecs } from '../../domain/vocabulary.js';
import { RULE_SETTINGS } from '../../model/guideFacts.js';
import type { StatementAtCursor } from './cursorPlace.js';
import type { Expectation, Slot } from './expectations.js';

/** A word of a fixed list that may be written at the cursor. */
export interface Candidate {
  readonly text: string;
  readonly kind: 'value' | 'unit';
}

export interface StatementCandidate {
  readonly name: StatementName;
  readonly text: string;
}

/** A keyword, with what follows it. */
export interface KeywordCandidate {
  readonly text: string;
  readonly expectation: Expectation;
}

/** What a statement may begin with: what belongs in such a document and is not there yet when it can be there only once. */
export function statementCandidates(
  document: DocumentKind | undefined,
  present: ReadonlySet<StatementName>,
): readonly StatementCandidate[] {
  return STATEMENT_NAMES.filter((name) => {
    const spec: StatementSpec = statementSpecs[name];
    const belongs = document === undefined ? isFirst(name, present) : spec.documents.includes(document);
    return belongs && !(spec.single && present.has(name));
  }).flatMap((name) => statementSpecs[name].keywords.map((text): StatementCandidate => ({ name, text })));
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
): readonly KeywordCandidate[] {
  const spec: StatementSpec = statementSpecs[statement.name];
  const used = new Set([statement.words, ...statement.others].map(([first]) => first?.image));
  const possible = new Map(
    expected
      .filter((one) => one.kind === 'keyword' && isBeginning(one, beginnings))
      .map((one) => [one.text, one] as const),
  );
  return spec.properties.flatMap(({ keyword, repeatable }) => {
    const expectation = possible.get(keyword);
    return expectation && (repeatable || !used.has(keyword)) ? [{ text: keyword, expectation }] : [];
  });
}

/** Words between values: `t/m`, `per`, `gedurende`. */
export function connectiveCandidates(
  expected: readonly Expectation[],
  beginnings: readonly Expectation[],
): readonly KeywordCandidate[] {
  return expected
    .filter((one) => one.kind === 'keyword' && /\p{L}/u.test(one.text) && !isBeginning(one, beginnings))
    .filter(({ rule, text }) => !(rule === 'Through' && text !== 't/m'))
    .map((expectation) => ({ text: expectation.text, expectation }));
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

/** What a word from a fixed list depends on. */
export interface WordPlace {
  readonly statement: StatementName;
  readonly part: 'header' | 'block';
  /** The words of its statement or property that stand before it, its keyword first. */
  readonly before: readonly string[];
  /** The first word of each other property. */
  readonly otherProperties: readonly string[];
}

export function wordCandidates(
  slot: Slot,
  { statement, part, before, otherProperties }: WordPlace,
  service: Service | undefined,
): readonly Candidate[] {
  const place = `${slot.type}.${slot.property}`;
  const units = unitCandidates(place, before, service);
  if (units) {
    return units;
  }
  const spec: StatementSpec = statementSpecs[statement];
  const ofProperty = spec.properties.find(({ keyword }) => keyword === before[0])?.values;
  const values = VALUES_OF[place] ?? (part === 'block' ? ofProperty : undefined) ?? [];
  const taken = new Set([
    ...(slot.isList ? before : []),
    ...(place === 'SelfRelianceScore.domain' ? otherProperties : []),
  ]);
  return values.filter((word) => !taken.has(word)).map((text): Candidate => ({ text, kind: 'value' }));
}

function unitCandidates(
  place: string,
  before: readonly string[],
  service: Service | undefined,
): readonly Candidate[] | undefined {
  const last = before.at(-1) ?? '';
  const counted = /^-?[0-9]/.test(last) ? last : undefined;
  const isVolume = before[0] === 'omvang';
  const own = service?.units.flatMap((word) => readUnit(word) ?? []) ?? [];
  const fitting = [...new Set([...own, ...UNITS.filter((unit) => !service || countsIn(service, unit))])];
  switch (place) {
    case 'PostProperty.unit':
      return units(UNITS, counted);
    case 'VolumeProperty.unit':
      return units(fitting, counted);
    case 'Rate.unit':
      return isVolume ? units(TIME_UNITS, counted) : counted === undefined ? units(fitting, undefined) : [];
    case 'UnitsProperty.units':
      return units(UNITS, undefined).filter(({ text }) => !before.includes(text));
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
