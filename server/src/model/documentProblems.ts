import type { LangiumDocument } from 'langium';
import type { DocumentKind } from '../domain/vocabulary.js';
import { type StatementSpec, statementSpecs } from '../domain/vocabulary.js';
import { isGuideHeader, isLaw, isPlanHeader, type RegieDocument, type Statement } from '../language/generated/ast.js';
import type { UsedDocuments } from '../language/usedDocuments.js';
import { placeOfNode, topOf } from './places.js';
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
export function checkDocumentShape(reading: Reading, document: LangiumDocument<RegieDocument>, used: UsedDocuments): void {
  const root = document.parseResult.value;
  const kind = documentKind(root);
  checkHeader(reading, root, kind);
  if (kind) {
    checkStatementsBelong(reading, root, kind);
  }
  checkNames(reading, root);
  for (const { statement, problem } of used.targetsOf(document)) {
    if (problem && statement.$cstNode) {
      reading.report({ code: 'TAAL-31', path: statement.path, problem }, reading.place(statement.$cstNode));
    }
  }
}

function checkHeader(reading: Reading, root: RegieDocument, kind: DocumentKind | undefined): void {
  const top = topOf(reading.uri);
  const [first] = root.statements;
  const headerIsDamaged = [...reading.damage.words.values()].some((words) => ['plan', 'gids', 'wet'].some((word) => words.includes(word)));
  if (headerIsDamaged) {
    return;
  }
  if (!kind) {
    reading.report({ code: 'TAAL-26', mistake: first ? 'noHeader' : 'empty' }, top);
  } else if (kind !== 'wet' && first && !isPlanHeader(first) && !isGuideHeader(first)) {
    const header = root.statements.find((statement) => isPlanHeader(statement) || isGuideHeader(statement));
    reading.report({ code: 'TAAL-26', mistake: 'headerNotFirst' }, header?.$cstNode ? reading.place(header.$cstNode) : top);
  }
}

function checkStatementsBelong(reading: Reading, root: RegieDocument, kind: DocumentKind): void {
  const singles = new Map<string, Statement>();
  for (const statement of root.statements) {
    const spec: StatementSpec = statementSpecs[statementName(statement)];
    const node = statement.$cstNode;
    if (!node) {
      continue;
    }
    const first = singles.get(statement.$type);
    const place = placeOfNode(node, reading.uri);
    if (!spec.documents.includes(kind)) {
      reading.report({ code: 'TAAL-25', statement: mentionOf(statement), document: kind }, lineOf(place));
    } else if (spec.single && first) {
      reading.report({ code: 'TAAL-23', statement: mentionOf(statement) }, lineOf(place), {
        related: first.$cstNode ? [{ place: lineOf(reading.place(first.$cstNode)), name: mentionOf(first).keyword }] : [],
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
    const node = statement.$cstNode;
    if (name === undefined || !node) {
      continue;
    }
    const first = firstOf.get(name);
    if (first) {
      reading.report({ code: 'TAAL-24', name }, lineOf(reading.place(node)), {
        subject: name,
        related: first.$cstNode ? [{ place: lineOf(reading.place(first.$cstNode)), name }] : [],
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

/** The first line of a place: a whole block underlined would drown what is inside it. */
function lineOf(place: ReturnType<typeof placeOfNode>): ReturnType<typeof placeOfNode> {
  const { start, end } = place.range;
  return end.line === start.line ? place : { ...place, range: { start, end: { line: start.line, character: start.character + 200 } } };
}
