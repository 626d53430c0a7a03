import type { LangiumDocument, TextDocument } from 'langium';
import type { Fix } from '../domain/finding.js';
import type { RegieDocument } from '../language/generated/ast.js';
import { isRegieplanReport, type QuoteProblem } from '../language/lexer.js';
import { nearestProperty, nearestStatement, specOf } from '../language/statementWords.js';
import type { TextSlip } from '../language/textSlip.js';
import { type Damage, damageOf } from './damage.js';
import { expectedWords } from './expectedWords.js';
import { type LooseWriting, looseThrough, singleQuoted } from './looseWriting.js';
import { type MergeConflict, mergeConflicts } from './mergeConflicts.js';
import { placeAt } from './places.js';
import type { Problem, ProblemDetail } from './problem.js';
import { replaceWith } from './reading.js';
import { isNameless, statementName } from './statement.js';

/** What is said about a slip, and how it is mended. */
interface Remark {
  readonly detail: ProblemDetail;
  readonly offset: number;
  readonly length: number;
  readonly fixes: readonly Fix[];
  readonly subject: string | undefined;
}

export interface SyntaxProblems {
  /** At most one per line. */
  readonly problems: readonly Problem[];
  readonly damage: Damage;
  /** Zero-based lines on which words were lost or misread: what else seems wrong there is an echo. */
  readonly brokenLines: ReadonlySet<number>;
}

/** What could not be read, one problem per line of text, and what was lost by it. */
export function syntaxProblems(document: LangiumDocument<RegieDocument>): SyntaxProblems {
  const { lexerErrors, lexerReport } = document.parseResult;
  const report = isRegieplanReport(lexerReport) ? lexerReport : undefined;
  const slips = report?.layout ?? [];
  const quotes = report?.quotes ?? [];
  if (slips.length === 0 && quotes.length === 0 && lexerErrors.length === 0) {
    return NO_PROBLEMS;
  }
  const { textDocument } = document;
  const conflicts = mergeConflicts(textDocument.getText());
  // A conflict of Git explains all that is strange between its marks; an open quote, all that is on its line.
  const remarks = [
    ...quotes.map((quote) => quoteRemark(document, quote, slips)),
    ...[
      ...lexerErrors.map(({ offset, length }) => strangeCharacters(document, offset, length)),
      ...slips.map((slip) => slipRemark(document, slip)),
    ].toSorted((a, b) => a.offset - b.offset),
  ]
    .filter(({ offset }) => !conflicts.some((conflict) => covers(conflict, offset)))
    .concat(conflicts.map((conflict) => conflictRemark(document, conflict)));
  const perLine = new Map<number, Remark>();
  for (const remark of remarks) {
    const { line } = textDocument.positionAt(remark.offset);
    if (!perLine.has(line)) {
      perLine.set(line, remark);
    }
  }
  return {
    problems: [...perLine.values()].map((remark) => toProblem(document, remark)),
    damage: damageOf(slips, document.parseResult.value.statements.filter(isNameless).map(statementName)),
    brokenLines: new Set([
      ...[...perLine].filter(([, { detail }]) => detail.code !== 'TAAL-03').map(([line]) => line),
      ...conflicts.flatMap((conflict) => linesOf(textDocument, conflict)),
    ]),
  };
}

/** Whether all of the text could be read as it stands, so that its model is whole. */
export function isReadable(document: LangiumDocument<RegieDocument>): boolean {
  return syntaxProblems(document).problems.length === 0;
}

const NO_PROBLEMS: SyntaxProblems = { problems: [], damage: damageOf([]), brokenLines: new Set() };

function toProblem(document: LangiumDocument, { detail, offset, length, fixes, subject }: Remark): Problem {
  return { detail, severity: 'error', place: placeAt(document, offset, length), subject, related: [], fixes };
}

function covers({ offset, length }: MergeConflict, place: number): boolean {
  return place >= offset && place < offset + length;
}

function linesOf(text: TextDocument, { offset, length }: MergeConflict): readonly number[] {
  const first = text.positionAt(offset).line;
  const last = text.positionAt(offset + length - 1).line;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function conflictRemark(document: LangiumDocument, { offset, length, ours, theirs }: MergeConflict): Remark {
  const keep = (newText: string, title: Fix['title']): Fix => ({
    title,
    changes: [{ place: placeAt(document, offset, length), newText }],
  });
  const fixes = [
    keep(ours, { nl: 'Houd de eerste versie', en: 'Keep the first version' }),
    keep(theirs, { nl: 'Houd de tweede versie', en: 'Keep the second version' }),
  ];
  return { detail: { code: 'TAAL-08' }, offset, length: '<<<<<<<'.length, fixes, subject: undefined };
}

function looseRemark(
  document: LangiumDocument,
  offset: number,
  { length, meant }: LooseWriting,
  detail: ProblemDetail,
  subject?: string,
): Remark {
  return { detail, offset, length, fixes: replaceWith(placeAt(document, offset, length), meant), subject };
}

function strangeCharacters(document: LangiumDocument, offset: number, length: number): Remark {
  const whole = document.textDocument.getText();
  const text = whole.slice(offset, offset + length);
  const through = looseThrough(whole, offset);
  if (through) {
    return looseRemark(document, offset, through, { code: 'TAAL-12', end: undefined });
  }
  const quoted = singleQuoted(whole, offset);
  if (quoted) {
    return looseRemark(document, offset, quoted, { code: 'TAAL-02', quotes: 'single' });
  }
  const fixes = [remove(document, offset, length, { nl: 'Haal dit weg', en: 'Remove this' })];
  return { detail: { code: 'TAAL-01', text }, offset, length, fixes, subject: undefined };
}

function quoteRemark(
  document: LangiumDocument,
  { kind, offset, length }: QuoteProblem,
  slips: readonly TextSlip[],
): Remark {
  const written = document.textDocument.getText().slice(offset, offset + length);
  const content = written.slice(1).trimEnd();
  if (kind === 'curlyQuotes') {
    const fix = change(document, offset, length, `"${written.slice(1, -1)}"`, CURLY_TITLE);
    return { detail: { code: 'TAAL-02', quotes: 'curly' }, offset, length, fixes: [fix], subject: undefined };
  }
  if (
    slips.some(
      (slip) => slip.offset === offset && (slip.kind === 'unknownProperty' || slip.kind === 'unknownStatement'),
    )
  ) {
    const fix = remove(document, offset, 1, STRAY_TITLE);
    return { detail: { code: 'TAAL-02', quotes: 'stray' }, offset, length: 1, fixes: [fix], subject: undefined };
  }
  const opening = content === '' ? openingBefore(document, offset, slips) : undefined;
  if (opening !== undefined) {
    const fix = change(document, opening, 0, '"', OPENING_TITLE);
    const whole = { offset: opening, length: offset + 1 - opening };
    return { detail: { code: 'TAAL-02', quotes: 'unopened' }, ...whole, fixes: [fix], subject: undefined };
  }
  const fix = change(document, offset, 1 + content.length, `"${content}"`, CLOSING_TITLE);
  const shown = { offset, length: 1 + content.length };
  return { detail: { code: 'TAAL-02', quotes: 'unterminated' }, ...shown, fixes: [fix], subject: undefined };
}

const CURLY_TITLE: Fix['title'] = { nl: 'Gebruik rechte aanhalingstekens', en: 'Use straight quotes' };
const STRAY_TITLE: Fix['title'] = { nl: 'Haal dit aanhalingsteken weg', en: 'Remove this quote' };
const OPENING_TITLE: Fix['title'] = { nl: 'Zet hier een aanhalingsteken', en: 'Insert a quote here' };
const CLOSING_TITLE: Fix['title'] = { nl: 'Sluit de tekst met "', en: 'Close the text with "' };

/** Where the text starts of which only the closing quote is there: at the first word of the line that does not fit. */
function openingBefore(document: LangiumDocument, quote: number, slips: readonly TextSlip[]): number | undefined {
  const { textDocument } = document;
  const { line } = textDocument.positionAt(quote);
  const onLine = slips.filter(
    ({ offset, kind }) => offset < quote && textDocument.positionAt(offset).line === line && kind === 'unexpected',
  );
  return onLine.map(({ offset }) => offset).toSorted((a, b) => a - b)[0];
}

function slipRemark(document: LangiumDocument, slip: TextSlip): Remark {
  const { offset, length, statement } = slip;
  const through = slip.kind === 'unexpected' ? looseThrough(document.textDocument.getText(), offset) : undefined;
  if (through) {
    return looseRemark(document, offset, through, { code: 'TAAL-12', end: undefined }, statement?.name);
  }
  return { offset, length, subject: statement?.name, detail: detailOf(document, slip), fixes: fixesOf(document, slip) };
}

function detailOf(document: LangiumDocument, slip: TextSlip): ProblemDetail {
  const { kind, word, statement, meant } = slip;
  switch (kind) {
    case 'missingOpen':
    case 'missingClose':
    case 'strayOpen':
    case 'strayClose':
      return { code: 'TAAL-03', brace: kind, statement };
    case 'orphanLines':
      return { code: 'TAAL-07' };
    case 'unknownStatement':
      return { code: 'TAAL-05', word, suggestion: nearestStatement(word) };
    case 'statementInBlock':
    case 'unknownProperty':
      return unknownProperty(slip, kind === 'statementInBlock');
    case 'misspelt':
      return statement?.offset === slip.offset
        ? { code: 'TAAL-05', word, suggestion: meant }
        : unknownProperty(slip, false);
    case 'missingWord':
      return { code: 'TAAL-04', slip: kind, wanted: meant ?? ',', found: word };
    case 'quotedName':
      return { code: 'TAAL-04', slip: kind, found: meant ?? word };
    case 'missing':
      return { code: 'TAAL-04', slip: kind, expected: expectedWords(slip), after: word };
    case 'lostStatement':
    case 'unexpected': {
      return { code: 'TAAL-04', slip: 'unexpected', expected: expectedWords(slip), found: onOneLine(document, slip) };
    }
  }
}

const LONGEST_QUOTE = 40;

function onOneLine(document: LangiumDocument, { offset, length }: TextSlip): string {
  const [line = ''] = document.textDocument
    .getText()
    .slice(offset, offset + length)
    .split(/\r?\n/);
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

function unknownProperty({ word, meant, statement }: TextSlip, startsStatement: boolean): ProblemDetail {
  const spec = statement && specOf(statement.keyword);
  return {
    code: 'TAAL-06',
    word,
    startsStatement,
    statement: statement ?? { keyword: '', name: undefined },
    suggestion: meant ?? (spec && !startsStatement ? nearestProperty(spec, word) : undefined),
    allowed: spec?.properties.map(({ keyword }) => keyword) ?? [],
  };
}

function fixesOf(
  document: LangiumDocument,
  { kind, offset, length, word, meant, rule, property }: TextSlip,
): readonly Fix[] {
  switch (kind) {
    case 'missingOpen':
      return [change(document, offset + length, 0, ' {', { nl: 'Zet hier een {', en: 'Insert { here' })];
    case 'missingClose':
      return [change(document, offset + length, 0, '\n}', { nl: 'Zet hier een }', en: 'Insert } here' })];
    case 'strayOpen':
    case 'strayClose':
      return [remove(document, offset, length, { nl: `Haal deze ${word} weg`, en: `Remove this ${word}` })];
    case 'misspelt':
    case 'quotedName':
      return replaceWith(placeAt(document, offset, length), meant);
    case 'missingWord':
      return [meant === ',' ? comma(document, offset, word) : wordBefore(document, offset, meant ?? '')];
    case 'unexpected':
      return rule === 'Text' && property !== undefined ? [quoted(document, offset, length)] : [];
    default:
      return [];
  }
}

/** Puts a comma right behind the name before a word, in place of that word when it is `en`. */
function comma(document: LangiumDocument, offset: number, word: string): Fix {
  const before = document.textDocument.getText().slice(0, offset).trimEnd().length;
  const end = word === 'en' ? offset + word.length : before;
  return change(document, before, end - before, ',', { nl: 'Zet hier een komma', en: 'Insert a comma here' });
}

function wordBefore(document: LangiumDocument, offset: number, word: string): Fix {
  return change(document, offset, 0, `${word} `, { nl: `Zet hier ${word}`, en: `Insert ${word} here` });
}

function quoted(document: LangiumDocument, offset: number, length: number): Fix {
  const text = document.textDocument.getText().slice(offset, offset + length);
  const title = { nl: 'Zet aanhalingstekens om deze tekst', en: 'Put quotes around this text' };
  return change(document, offset, length, `"${text.replaceAll('"', '')}"`, title);
}

function remove(document: LangiumDocument, offset: number, length: number, title: Fix['title']): Fix {
  return change(document, offset, length, '', title);
}

function change(document: LangiumDocument, offset: number, length: number, newText: string, title: Fix['title']): Fix {
  return { title, changes: [{ place: placeAt(document, offset, length), newText }], preferred: true };
}
