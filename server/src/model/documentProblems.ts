import { type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { Fix } from '../domain/finding.js';
import type { Place } from '../domain/place.js';
import type { DocumentKind, StatementSpec } from '../domain/vocabulary/statementSpec.js';
import { statementSpecs } from '../domain/vocabulary.js';
import {
  isGuideHeader,
  isLaw,
  isPlanHeader,
  isPlanPeriod,
  type RegieDocument,
  type Statement,
} from '../language/generated/ast.js';
import type { UsedDocuments } from '../language/usedDocuments.js';
import { lostKinds } from './damage.js';
import { topOf } from './places.js';
import type { StatementMention } from './problem.js';
import type { Reading } from './reading.js';
import { firstLeaf, firstWord, isNameless, statementName } from './statement.js';

/** What a document says it is, else what its statements make it; undefined when nothing tells. */
export function documentKind(root: RegieDocument): DocumentKind | undefined {
  const { statements } = root;
  if (statements.some(isPlanHeader)) {
    return 'plan';
  }
  if (statements.some(isGuideHeader)) {
    return 'gids';
  }
  return statements.some(isLaw) ? 'wet' : kindWithMost(statements);
}

/** The kind of document in which most of the statements belong that belong in one kind only. */
function kindWithMost(statements: readonly Statement[]): DocumentKind | undefined {
  const only = statements.map(
    (statement): readonly DocumentKind[] => statementSpecs[statementName(statement)].documents,
  );
  const counted = (['plan', 'gids'] as const).map((kind) => ({
    kind,
    count: only.filter((documents) => documents.length === 1 && documents[0] === kind).length,
  }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.kind : undefined;
}

/** Reports what is wrong with a document as a whole: its first line, statements that do not belong, names used twice. */
export function checkDocumentShape(
  reading: Reading,
  document: LangiumDocument<RegieDocument>,
  kind: DocumentKind | undefined,
  used: UsedDocuments,
): void {
  const root = document.parseResult.value;
  checkHeader(reading, root, kind);
  if (kind) {
    checkStatementsBelong(reading, root, kind);
  }
  if (kind === 'plan') {
    checkPlanPeriod(reading, root);
  }
  checkNames(reading, root);
  const isPathMissing = root.statements.some((statement) => statement.$type === 'Use' && !statement.path);
  reading.guideIsMissing = isPathMissing || lostKinds(reading.damage).has('Use');
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
  if (header && !root.statements.some(isPlanPeriod) && !lostKinds(reading.damage).has('PlanPeriod')) {
    reading.report({ code: 'TAAL-21', keywords: ['periode'], statement: mentionOf(header) }, headOf(header, reading));
  }
}

function checkHeader(reading: Reading, root: RegieDocument, kind: DocumentKind | undefined): void {
  const top = topOf(reading.uri);
  const first = root.statements.find((statement) => !isNameless(statement));
  const lost = lostKinds(reading.damage);
  const header = root.statements.find((statement) => isPlanHeader(statement) || isGuideHeader(statement));
  if (!header && kind !== 'wet') {
    if (!lost.has('PlanHeader') && !lost.has('GuideHeader')) {
      const fixes = kind === undefined ? [] : [startWith(top, kind)];
      reading.report({ code: 'TAAL-26', mistake: first ? 'noHeader' : 'empty' }, top, { fixes });
    }
  } else if (header?.$cstNode && header !== first) {
    const place = reading.place(header.$cstNode);
    reading.report({ code: 'TAAL-26', mistake: 'headerNotFirst' }, place, { fixes: [moveUp(header.$cstNode, place)] });
  }
}

function startWith(top: Place, kind: 'plan' | 'gids'): Fix {
  const line = kind === 'plan' ? 'plan "Titel van het plan"' : 'gids "Naam van de gemeente"';
  return {
    title: { nl: `Zet ${line} bovenaan`, en: `Put ${line} at the top` },
    changes: [{ place: top, newText: `${line}\n` }],
    preferred: true,
  };
}

function moveUp(header: CstNode, place: Place): Fix {
  return {
    title: { nl: 'Zet deze regel bovenaan', en: 'Move this line to the top' },
    changes: [
      { place: topOf(place.uri), newText: `${header.text}\n` },
      { place, newText: '' },
    ],
    preferred: true,
  };
}

function checkStatementsBelong(reading: Reading, root: RegieDocument, kind: DocumentKind): void {
  const singles = new Map<string, Statement>();
  for (const statement of root.statements) {
    const spec: StatementSpec = statementSpecs[statementName(statement)];
    const first = singles.get(statement.$type);
    if (!spec.documents.includes(kind)) {
      reading.misplaced.add(statement);
      reading.report(
        { code: 'TAAL-25', statement: mentionOf(statement), document: kind, belongs: spec.documents },
        headOf(statement, reading),
      );
    } else if (spec.single && first) {
      reading.report({ code: 'TAAL-23', statement: mentionOf(statement) }, headOf(statement, reading), {
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
  const keywordEnd = firstLeaf(node)?.range.end ?? start;
  return { uri: reading.uri, range: { start, end: name?.range.end ?? keywordEnd } };
}
