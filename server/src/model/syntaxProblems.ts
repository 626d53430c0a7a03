import type { IRecognitionException, IToken } from 'chevrotain';
import type { LangiumDocument } from 'langium';
import type { Fix } from '../domain/finding.js';
import { nearestWord } from '../domain/suggestion.js';
import { type StatementSpec, statementSpecs } from '../domain/vocabulary.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { LayoutProblem } from '../language/layoutRepair.js';
import { isRegieplanReport } from '../language/lexer.js';
import { expectationOf } from '../language/syntaxExpectation.js';
import type { Damage } from './damage.js';
import { placeAt } from './places.js';
import type { Expected, Problem, ProblemDetail } from './problem.js';
import { replaceWith } from './reading.js';

const SPECS: readonly StatementSpec[] = Object.values(statementSpecs);
const STATEMENT_KEYWORDS: readonly string[] = SPECS.flatMap((spec) => spec.keywords);

interface Slip {
  readonly detail: ProblemDetail;
  readonly offset: number;
  readonly length: number;
  /** Offset of the end of what was left out of the meaning. */
  readonly until: number;
  readonly fixes: readonly Fix[];
  readonly subject: string | undefined;
}

export interface SyntaxProblems {
  readonly problems: readonly Problem[];
  readonly damage: Damage;
}

/** What could not be read, one problem per line of text, and the words that were lost by it. */
export function syntaxProblems(document: LangiumDocument<RegieDocument>): SyntaxProblems {
  const { lexerErrors, lexerReport, parserErrors } = document.parseResult;
  const report = isRegieplanReport(lexerReport) ? lexerReport : undefined;
  const slips = [
    ...lexerErrors.map(({ offset, length }) => characters(document, offset, length)),
    ...(report?.quotes ?? []).map((quote) =>
      quotes(document, quote.kind === 'curlyQuotes' ? 'curly' : 'unterminated', quote.offset, quote.length),
    ),
    ...(report?.layout ?? []).map((problem) => layout(document, problem)),
    ...parserErrors.map((error) => parserSlip(document, error)),
  ];
  const perLine = new Map<number, Slip>();
  const text = document.textDocument;
  for (const slip of slips.toSorted((a, b) => a.offset - b.offset)) {
    const { line } = text.positionAt(slip.offset);
    if (!perLine.has(line)) {
      perLine.set(line, slip);
    }
  }
  return {
    problems: [...perLine.values()].map((slip) => toProblem(document, slip)),
    damage: damageOf(document, slips),
  };
}

function toProblem(document: LangiumDocument, { detail, offset, length, fixes, subject }: Slip): Problem {
  return { detail, severity: 'error', place: placeAt(document, offset, length), subject, related: [], fixes };
}

/** A line whose only slip is a brace or a quote has lost no words. */
function damageOf(document: LangiumDocument, slips: readonly Slip[]): Damage {
  const text = document.textDocument;
  const words = new Map<number, readonly string[]>();
  for (const { detail, offset, until } of slips) {
    if (detail.code !== 'TAAL-02' && detail.code !== 'TAAL-03') {
      const suggestion = 'suggestion' in detail ? detail.suggestion : undefined;
      const first = text.positionAt(offset).line;
      for (let line = first; line <= text.positionAt(until).line; line++) {
        const content = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
        const written = content.split(/[\s{},:]+/).filter((word) => word !== '');
        words.set(line, line === first && suggestion ? [suggestion, ...written] : written);
      }
    }
  }
  return { words };
}

function characters(document: LangiumDocument, offset: number, length: number): Slip {
  const text = document.textDocument.getText().slice(offset, offset + length);
  return { detail: { code: 'TAAL-01', text }, offset, length, until: offset, fixes: [], subject: undefined };
}

function quotes(document: LangiumDocument, kind: 'unterminated' | 'curly', offset: number, length: number): Slip {
  const written = document.textDocument.getText().slice(offset, offset + length);
  const content = written.slice(1).trimEnd();
  const place = placeAt(document, offset, kind === 'curly' ? length : 1 + content.length);
  const newText = kind === 'curly' ? `"${written.slice(1, -1)}"` : `"${content}"`;
  const title =
    kind === 'curly'
      ? { nl: 'Gebruik rechte aanhalingstekens', en: 'Use straight quotes' }
      : { nl: 'Sluit de tekst met "', en: 'Close the text with "' };
  return {
    detail: { code: 'TAAL-02', quotes: kind },
    offset,
    length,
    until: offset,
    fixes: [{ title, changes: [{ place, newText }], preferred: true }],
    subject: undefined,
  };
}

function layout(document: LangiumDocument, problem: LayoutProblem): Slip {
  const { offset, length, word, statement } = problem;
  const common = { offset, length, until: problem.until, subject: statement?.name };
  const place = placeAt(document, offset, length);
  switch (problem.kind) {
    case 'missingOpen':
      return {
        ...common,
        detail: { code: 'TAAL-03', brace: problem.kind, statement },
        fixes: insertAfter(document, offset + length, ' {', '{'),
      };
    case 'missingClose':
      return {
        ...common,
        detail: { code: 'TAAL-03', brace: problem.kind, statement },
        fixes: insertAfter(document, offset + length, '\n}', '}'),
      };
    case 'strayOpen':
    case 'strayClose':
      return {
        ...common,
        detail: { code: 'TAAL-03', brace: problem.kind, statement },
        fixes: [
          {
            title: { nl: `Haal deze ${word} weg`, en: `Remove this ${word}` },
            changes: [{ place, newText: '' }],
            preferred: true,
          },
        ],
      };
    case 'orphanLines':
      return { ...common, detail: { code: 'TAAL-07' }, fixes: [] };
    case 'unknownStatement': {
      const suggestion = nearestWord(word, STATEMENT_KEYWORDS);
      return { ...common, detail: { code: 'TAAL-05', word, suggestion }, fixes: replaceWith(place, suggestion) };
    }
    case 'unknownProperty': {
      const allowed = allowedIn(statement?.keyword);
      const suggestion = nearestWord(word, allowed);
      return {
        ...common,
        detail: {
          code: 'TAAL-06',
          word,
          statement: statement ?? { keyword: '', name: undefined },
          suggestion,
          allowed,
        },
        fixes: replaceWith(place, suggestion),
      };
    }
  }
}

function insertAfter(document: LangiumDocument, offset: number, newText: string, brace: string): readonly Fix[] {
  return [
    {
      title: { nl: `Zet hier een ${brace}`, en: `Insert ${brace} here` },
      changes: [{ place: placeAt(document, offset, 0), newText }],
      preferred: true,
    },
  ];
}

function allowedIn(keyword: string | undefined): readonly string[] {
  const spec = SPECS.find((candidate) => candidate.keywords.some((known) => known === keyword));
  return spec?.properties.map((property) => property.keyword) ?? [];
}

function parserSlip(document: LangiumDocument, error: IRecognitionException): Slip {
  const { token } = error;
  const previous = 'previousToken' in error ? (error.previousToken as IToken | undefined) : undefined;
  const { expected, rule } = expectationOf(error.message);
  const found = Number.isNaN(token.startOffset) || token.image === '' ? undefined : token.image;
  const onNextLine =
    previous !== undefined && (found === undefined || (previous.endLine ?? 0) < (token.startLine ?? 0));
  const at =
    onNextLine && previous
      ? afterToken(previous)
      : found === undefined
        ? { offset: document.textDocument.getText().length, length: 0 }
        : { offset: token.startOffset, length: token.image.length };
  const skipped = error.resyncedTokens.at(-1) ?? token;
  const lost = Number.isNaN(skipped.startOffset)
    ? at.offset
    : Math.max(at.offset, onNextLine ? at.offset : skipped.startOffset);
  return {
    ...at,
    until: lost,
    detail: {
      code: 'TAAL-04',
      expected: wordsFor(expected, rule),
      found: onNextLine ? undefined : found,
      statement: undefined,
    },
    fixes: [],
    subject: undefined,
  };
}

function afterToken(token: IToken): { readonly offset: number; readonly length: number } {
  return { offset: token.startOffset, length: token.image.length };
}

/** What the parser's tokens are called in a message. */
function wordsFor(expected: readonly string[], rule: string | undefined): readonly Expected[] {
  if (rule?.startsWith('MoneyLiteral')) {
    return [{ kind: 'money' }];
  }
  const kinds = expected.flatMap((token): Expected[] => {
    switch (token) {
      case 'DATE':
        return [{ kind: 'date' }];
      case 'MONEY':
        return [{ kind: 'money' }];
      case 'NUMBER':
        return [{ kind: 'number' }];
      case 'STRING':
      case 'UNTERMINATED_STRING':
      case 'CURLY_STRING':
        return [{ kind: 'text' }];
      case 'ID':
        return [{ kind: rule?.startsWith('Word') ? 'word' : 'name' }];
      case '}':
        return [{ kind: 'property' }];
      case 'EOF':
        return [{ kind: 'statement' }];
      default:
        return /^\p{L}|^[:%,{]$/u.test(token) ? [{ kind: 'keyword', keyword: token }] : [];
    }
  });
  if (rule?.startsWith('Word')) {
    return [{ kind: 'word' }];
  }
  return [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind] as const)).values()];
}
