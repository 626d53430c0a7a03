import { STATEMENT_NAMES, type StatementName, statementSpecs } from '../domain/vocabulary.js';
import { allows } from '../language/statementWords.js';
import type { TextSlip } from '../language/textSlip.js';
import { declares } from './nameKinds.js';
import type { NameKind } from './problem.js';

/** What could not be read of one statement. */
export interface StatementDamage {
  /** Keywords of properties that are written, but not (wholly) read. */
  readonly properties: ReadonlySet<string>;
  /** Something was lost and it is not known what: any property that is not read may be written. */
  readonly anything: boolean;
}

/** A statement of which one stands in the text, but that could not be read. */
export interface LostStatement {
  /** The kinds it may have been. */
  readonly kinds: ReadonlySet<StatementName>;
  /** Its name, when that could be seen. */
  readonly name: string | undefined;
}

/** What the parser could not read, so that nobody is told that it is not there. */
export interface Damage {
  /** By the offset of the statement's first word. */
  readonly statements: ReadonlyMap<number, StatementDamage>;
  readonly lost: readonly LostStatement[];
}

const NO_PROPERTIES: StatementDamage = { properties: new Set(), anything: false };
const ALL_KINDS: ReadonlySet<StatementName> = new Set(STATEMENT_NAMES);

/** The damage that slips did; `nameless` are the statements whose name could not be read. */
export function damageOf(slips: readonly TextSlip[], nameless: readonly StatementName[] = []): Damage {
  const statements = new Map<number, StatementDamage>();
  const lost: LostStatement[] = nameless.map((kind) => ({ kinds: new Set([kind]), name: undefined }));
  for (const slip of slips) {
    const statement = lostBy(slip);
    if (statement) {
      lost.push(statement);
    }
    if (slip.statement && slip.kind !== 'unknownStatement' && slip.kind !== 'lostStatement') {
      const { offset } = slip.statement;
      statements.set(offset, together(statements.get(offset) ?? NO_PROPERTIES, damageBy(slip)));
    }
  }
  return { statements, lost };
}

export function damageAt(damage: Damage, offset: number | undefined): StatementDamage {
  return (offset === undefined ? undefined : damage.statements.get(offset)) ?? NO_PROPERTIES;
}

/** The kinds of statement of which one could not be read. */
export function lostKinds({ lost }: Damage): ReadonlySet<StatementName> {
  return new Set(lost.flatMap(({ kinds }) => [...kinds]));
}

/** Whether a statement that could not be read may be the one that a name should lead to. */
export function mayHaveDeclared({ lost }: Damage, name: string, wanted: NameKind): boolean {
  return lost.some(
    (statement) =>
      (statement.name === undefined || statement.name === name) &&
      [...statement.kinds].some((kind) => declares(kind, wanted)),
  );
}

function lostBy(slip: TextSlip): LostStatement | undefined {
  const { kind, lost = [], lostName, statement } = slip;
  switch (kind) {
    case 'orphanLines':
      return { kinds: kindsWith(lost), name: undefined };
    case 'unknownStatement':
      return isStart(slip) ? undefined : { kinds: kindsOfLine(lost), name: lostName };
    case 'lostStatement':
      return { kinds: kindsOf(statement?.keyword), name: statement?.name };
    default:
      return undefined;
  }
}

/** One word on a line of its own is the start of something new. */
function isStart({ word, offset, until }: TextSlip): boolean {
  return until === offset && /^\p{L}/u.test(word);
}

/** A quote too many may have made a text of the line's first word. */
function kindsOfLine([word = '', ...more]: readonly string[]): ReadonlySet<StatementName> {
  const [, first] = /^["\s]*([\p{L}-]+)\s/u.exec(word) ?? [];
  const named = STATEMENT_NAMES.filter((name) => startsWith(name, first));
  const kinds = named.length > 0 ? named : KINDS_BY_FIRST_SIGN.find(([sign]) => word.startsWith(sign))?.[1];
  return kinds ? new Set(kinds) : kindsWith(more);
}

/** What a first line may be of which the keyword is gone and a text or an amount is left. */
const KINDS_BY_FIRST_SIGN: readonly (readonly [sign: string, kinds: readonly StatementName[]])[] = [
  ['€', ['HouseholdBudget']],
  ['"', ['PlanHeader', 'GuideHeader', 'Use', 'Municipality', 'Voice', 'ReferenceScenario']],
];

function startsWith(name: StatementName, word: string | undefined): boolean {
  return statementSpecs[name].keywords.some((keyword) => keyword === word);
}

function kindsOf(keyword: string | undefined): ReadonlySet<StatementName> {
  const found = STATEMENT_NAMES.filter((name) => startsWith(name, keyword));
  return found.length > 0 ? new Set(found) : ALL_KINDS;
}

/** The statements that take all of these words as properties. */
function kindsWith(words: readonly string[]): ReadonlySet<StatementName> {
  const known = [...new Set(words)].filter((word) =>
    STATEMENT_NAMES.some((name) => allows(statementSpecs[name], word)),
  );
  const fitting = STATEMENT_NAMES.filter((name) => known.every((word) => allows(statementSpecs[name], word)));
  return known.length > 0 && fitting.length > 0 ? new Set(fitting) : ALL_KINDS;
}

/** What may be the last day of a period in a first line, or the word before it. */
const END_OF_PERIOD = /^(?:\d|tm?$)/i;

function damageBy({ kind, property, lost, statement, word }: TextSlip): StatementDamage {
  switch (kind) {
    case 'missingOpen':
      // The line may have been cut off before its end.
      return { properties: new Set(), anything: true };
    case 'missingClose':
    case 'strayOpen':
    case 'strayClose':
    case 'misspelt':
    case 'missingWord':
    case 'quotedName':
    case 'statementInBlock':
      return NO_PROPERTIES;
    case 'orphanLines':
      return { properties: new Set(lost), anything: false };
    case 'unknownProperty':
      return { properties: new Set(lost), anything: true };
    default:
      return {
        properties: new Set([
          ...(property !== undefined ? [property] : END_OF_PERIOD.test(word) ? ['periode'] : []),
          ...(lost ?? []),
        ]),
        anything: statement !== undefined && property === undefined,
      };
  }
}

function together(a: StatementDamage, b: StatementDamage): StatementDamage {
  return { properties: new Set([...a.properties, ...b.properties]), anything: a.anything || b.anything };
}
