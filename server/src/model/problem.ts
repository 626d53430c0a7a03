import type { Day } from '../domain/day.js';
import type { ImpossibleDay } from '../domain/dayText.js';
import type { Fix, Severity } from '../domain/finding.js';
import type { Cents } from '../domain/money.js';
import type { Place } from '../domain/place.js';
import type { Unit } from '../domain/units.js';
import type { DocumentKind } from '../domain/vocabulary/statementSpec.js';
import type { UseProblem } from '../language/usedDocuments.js';

/** What the text should have said at a place where it could not be read on. */
export type Expected =
  | { readonly kind: 'date' | 'money' | 'number' | 'name' | 'text' | 'word' | 'period' | 'rate' | 'condition' | 'unit' }
  | { readonly kind: 'keyword'; readonly keyword: string }
  /** A word of a fixed list. */
  | { readonly kind: 'list'; readonly words: readonly string[] };

/** A statement as a message names it. */
export interface StatementMention {
  readonly keyword: string;
  readonly name: string | undefined;
}

/**
 * Something in the text that cannot be read or does not fit the language, before any rule looks at what it says.
 * The codes are stable: they are what an editor shows and what a report counts.
 */
export type ProblemDetail =
  // Writing
  | { readonly code: 'TAAL-01'; readonly text: string }
  | { readonly code: 'TAAL-02'; readonly quotes: 'unterminated' | 'unopened' | 'stray' | 'curly' | 'single' }
  | {
      readonly code: 'TAAL-03';
      readonly brace: 'missingOpen' | 'missingClose' | 'strayOpen' | 'strayClose';
      readonly statement: StatementMention | undefined;
    }
  | {
      readonly code: 'TAAL-04';
      readonly slip: 'missing';
      readonly expected: readonly Expected[];
      readonly after: string;
    }
  | {
      readonly code: 'TAAL-04';
      readonly slip: 'unexpected';
      /** Empty when nothing more fits on the line. */
      readonly expected: readonly Expected[];
      readonly found: string;
    }
  | { readonly code: 'TAAL-04'; readonly slip: 'missingWord'; readonly wanted: string; readonly found: string }
  | { readonly code: 'TAAL-04'; readonly slip: 'quotedName'; readonly found: string }
  | { readonly code: 'TAAL-05'; readonly word: string; readonly suggestion: string | undefined }
  | {
      readonly code: 'TAAL-06';
      readonly word: string;
      /** The word starts a statement of its own. */
      readonly startsStatement: boolean;
      readonly statement: StatementMention;
      readonly suggestion: string | undefined;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'TAAL-07' }
  | { readonly code: 'TAAL-08' }
  // Values
  | { readonly code: 'TAAL-10'; readonly mistake: 'notIso'; readonly iso: string }
  | { readonly code: 'TAAL-10'; readonly mistake: 'shortYear'; readonly candidates: readonly Day[] }
  | { readonly code: 'TAAL-10'; readonly mistake: 'unreadable'; readonly text: string }
  | { readonly code: 'TAAL-11'; readonly reason: ImpossibleDay; readonly text: string }
  | { readonly code: 'TAAL-12'; readonly end: Day | undefined }
  | {
      readonly code: 'TAAL-13';
      readonly mistake:
        | 'missingEuroSign'
        | 'oneDecimal'
        | 'dashForCents'
        | 'englishNotation'
        | 'badGrouping'
        | 'empty'
        | 'tooLarge'
        | 'unreadable';
      readonly text: string;
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: 'TAAL-14';
      readonly text: string;
      readonly wanted: 'number' | 'wholeNumber' | 'score' | 'scaleStep' | 'gasStart' | 'higher' | 'oneUnit';
    }
  | {
      readonly code: 'TAAL-15';
      readonly word: string;
      readonly keyword: string;
      readonly allowed: readonly string[];
      readonly suggestion: string | undefined;
    }
  | {
      readonly code: 'TAAL-16';
      readonly word: string;
      readonly wanted: 'unit' | 'timeUnit';
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'TAAL-17'; readonly keyword: string; readonly missing: 'unit' | 'rate' }
  | { readonly code: 'TAAL-18'; readonly mistake: 'sum'; readonly sum: string }
  | { readonly code: 'TAAL-18'; readonly mistake: 'missing' }
  // Statements
  | { readonly code: 'TAAL-20'; readonly keyword: string; readonly statement: StatementMention }
  | { readonly code: 'TAAL-21'; readonly keywords: readonly string[]; readonly statement: StatementMention }
  | { readonly code: 'TAAL-22'; readonly keywords: readonly [string, string]; readonly statement: StatementMention }
  | { readonly code: 'TAAL-23'; readonly statement: StatementMention }
  | { readonly code: 'TAAL-24'; readonly name: string }
  | {
      readonly code: 'TAAL-25';
      readonly statement: StatementMention;
      readonly document: DocumentKind;
      readonly belongs: readonly DocumentKind[];
    }
  | { readonly code: 'TAAL-26'; readonly mistake: 'noHeader' | 'headerNotFirst' | 'empty' }
  // Names
  | {
      readonly code: 'TAAL-30';
      readonly name: string;
      readonly wanted: NameKind;
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'TAAL-31'; readonly path: string; readonly problem: UseProblem }
  // Prices
  | {
      readonly code: 'TAAL-32';
      readonly item: string;
      readonly list: string;
      readonly items: readonly string[];
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'TAAL-33'; readonly item: string; readonly unit: Unit; readonly priceUnit: Unit }
  | { readonly code: 'TAAL-40'; readonly listed: Cents; readonly written: Cents; readonly provider: string }
  | { readonly code: 'TAAL-41'; readonly provider: string; readonly changesOn: Day }
  // Rules
  | { readonly code: 'TAAL-50'; readonly rule: string; readonly suggestion: string | undefined }
  | { readonly code: 'TAAL-51'; readonly rule: string; readonly about: string | undefined }
  | { readonly code: 'TAAL-52'; readonly rule: string }
  | { readonly code: 'TAAL-53'; readonly rule: string; readonly wanted: Severity | 'off'; readonly own: Severity };

export type ProblemCode = ProblemDetail['code'];

/** What a name should have led to. */
export type NameKind =
  | 'person'
  | 'party'
  | 'organisation'
  | 'goal'
  | 'indicator'
  | 'decision'
  | 'fundingSource'
  | 'law'
  | 'service'
  | 'line'
  | 'priceList'
  | 'fact';

export interface Problem {
  readonly detail: ProblemDetail;
  readonly severity: Severity;
  readonly place: Place;
  /** The name of the statement it stands in. */
  readonly subject: string | undefined;
  readonly related: readonly { readonly place: Place; readonly name: string }[];
  readonly fixes: readonly Fix[];
}
