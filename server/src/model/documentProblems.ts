import { GrammarUtils, type LangiumDocument } from 'langium';
import type { Place } from '../domain/place.js';
import { type DocumentKind, type StatementSpec, statementSpecs } from '../domain/vocabulary.js';
import {
  isGuideHeader,
  isLaw,
  isPlanHeader,
  isPlanPeriod,
  type RegieDocument,
  type Statement,
} from '../language/generated/ast.js';
import type { UsedDocuments } from '../language/usedDocuments.js';
import { damagedStarts } from './damage.js';
import { topOf } from './places.js';
import type { StatementMention } from './problem.js';
import type { Reading } from './reading.js';
import { firstWord, statementName } from './statement.js';

/** What a document is; undefined when none of its statements says so. */
export function documentKind(root: RegieDocument): DocumentKind | undefined {
  return root.statements.some(isPlanHeader)
    ? 'plan'
    : root.statements.some(isGuideHeader)
      ? 'gids'
      : root.statements.some(isLaw)
        ? 'wet'
        : undefined;
}

/** Reports what is wrong with a document as a whole: its first line, statements that do not belong, names used twice. */
export function checkDocumentShape(
  reading: Reading,
  document: LangiumDocument<RegieDocument>,
  used: UsedDocuments,
): void {
  const root = document.parseResult.value;
  const kind = documentKind(root);
  checkHeader(reading, root, kind);
  if (kind) {
    checkStatementsBelong(reading, root, kind);
  }
  if (kind === 'plan') {
    checkPlanPeriod(reading, root);
  }
  checkNames(reading, root);
  for (const { statement, problem } of used.targetsOf(document)) {
    if (problem && statement.$cstNode) {
      reading.guideIsMissing ||= problem !== 'itself';
      reading.report({ code: 'TAAL-31', path: statement.path, problem }, reading.place(statement.$cstNode));
    }
  }
}

/** Without a period nothing can be said about days or costs. */
function checkPlanPeriod(reading: Reading, root: RegieDocument): void {
  const header = root.statements.find(isPlanHeader);
  if (header && !root.statements.some(isPlanPeriod) && !damagedStarts(reading.damage).has('periode')) {
    reading.report({ code: 'TAAL-21', keywords: ['periode'], statement: mentionOf(header) }, headOf(header, reading));
  }
}

function checkHeader(reading: Reading, root: RegieDocument, kind: DocumentKind | undefined): void {
  const top = topOf(reading.uri);
  const [first] = root.statements;
  const headerIsDamaged = [...reading.damage.words.values()].some((words) =>
    ['plan', 'gids', 'wet'].some((word) => words.includes(word)),
  );
  if (headerIsDamaged) {
    return;
  }
  if (!kind) {
    reading.report({ code: 'TAAL-26', mistake: first ? 'noHeader' : 'empty' }, top);
  } else if (kind !== 'wet' && first && !isPlanHeader(first) && !isGuideHeader(first)) {
    const header = root.statements.find((statement) => isPlanHeader(statement) || isGuideHeader(statement));
    reading.report(
      { code: 'TAAL-26', mistake: 'headerNotFirst' },
      header?.$cstNode ? reading.place(header.$cstNode) : top,
    );
  }
}

function checkStatementsBelong(reading: Reading, root: RegieDocument, kind: DocumentKind): void {
  const singles = new Map<string, Statement>();
  for (const statement of root.statements) {
    const spec: StatementSpec = statementSpecs[statementName(statement)];
    const first = singles.get(statement.$type);
    const place = headOf(statement, reading);
    if (!spec.documents.includes(kind)) {
      reading.report({ code: 'TAAL-25', statement: mentionOf(statement), document: kind }, place);
    } else if (spec.single && first) {
      reading.report({ code: 'TAAL-23', statement: mentionOf(statement) }, place, {
        related: [{ place: headOf(first, reading), name: mentionOf(first).keyword }],
      });
    } else {
      singles.set(statement.$type, statement);
    }
  }
}

/** A name means one thing in a document. */
function checkNames(reading: Reading, root: RegieDocument): void {
  const firstOf = new Map<string, Statement>();
  for (const statement of root.statements) {
    const { name } = mentionOf(statement);
    if (name === undefined) {
      continue;
    }
    const first = firstOf.get(name);
    if (first) {
      reading.report({ code: 'TAAL-24', name }, headOf(statement, reading), {
        subject: name,
        related: [{ place: headOf(first, reading), name }],
      });
    } else {
      firstOf.set(name, statement);
    }
  }
}

function mentionOf(statement: Statement): StatementMention {
  return {
    keyword: firstWord(statement.$cstNode),
    name: 'name' in statement && typeof statement.name === 'string' ? statement.name : undefined,
  };
}

/** A statement's first words: a whole block underlined would drown what is inside it. */
function headOf(statement: Statement, reading: Reading): Place {
  const node = statement.$cstNode;
  if (!node) {
    return topOf(reading.uri);
  }
  const name = GrammarUtils.findNodeForProperty(node, 'name');
  const { start } = node.range;
  const keywordEnd = { line: start.line, character: start.character + firstWord(node).length };
  return { uri: reading.uri, range: { start, end: name?.range.end ?? keywordEnd } };
}
