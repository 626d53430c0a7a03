import { type AstNode, type CstNode, isCompositeCstNode } from 'langium';
import type { CheckedText } from '../../server/src/check/checker.js';
import { formatIso } from '../../server/src/domain/day.js';

/** A statement as the outline and the model see it. */
export interface SeenStatement {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly keyword: string;
  readonly name: string | undefined;
  /** Keyword, name and properties; equal for two statements that mean the same. */
  readonly signature: string;
}

/** A finding of a rule, without where it stands. */
export interface SeenFinding {
  readonly key: string;
  readonly rule: string;
  readonly subject: string;
  /** Zero-based lines it stands on or points at, in this document. */
  readonly lines: readonly number[];
}

export interface SeenProblem {
  readonly code: string;
  readonly line: number;
  readonly message: string;
}

export interface Observation {
  readonly statements: readonly SeenStatement[];
  readonly findings: readonly SeenFinding[];
  readonly problems: readonly SeenProblem[];
}

export function observe({ document, remarks }: CheckedText): Observation {
  const uri = document.uri.toString();
  const isLanguage = (code: string): boolean => code.startsWith('TAAL') && code !== 'TAAL-40' && code !== 'TAAL-41';
  return {
    statements: document.parseResult.value.statements.flatMap(seen),
    findings: remarks
      .filter(({ code }) => !isLanguage(code))
      .map(({ code, subject, related, overlap, amount, place }) => ({
        rule: code,
        subject,
        key: [
          code,
          subject,
          overlap ? `${formatIso(overlap.from)}/${formatIso(overlap.to)}` : '',
          amount ?? '',
          ...related.map((other) => other.subject),
        ].join(' '),
        lines: [place, ...related.map((other) => other.place)]
          .filter((where) => where.uri === uri)
          .map((where) => where.range.start.line),
      })),
    problems: remarks
      .filter(({ code }) => isLanguage(code))
      .map(({ code, place, message }) => ({ code, line: place.range.start.line, message: message.nl })),
  };
}

function seen(node: AstNode): readonly SeenStatement[] {
  const cst = node.$cstNode;
  if (!cst) {
    return [];
  }
  const name = 'name' in node && typeof node.name === 'string' ? node.name : undefined;
  const { start, end } = cst.range;
  return [
    {
      firstLine: start.line,
      lastLine: end.line,
      keyword: wordsOf(cst)[0] ?? '',
      name,
      signature: [node.$type, wordsOf(cst).join(' ')].join(': '),
    },
  ];
}

/** The words of a node, without comments and white space. */
function wordsOf(node: CstNode): readonly string[] {
  if (isCompositeCstNode(node)) {
    return node.content.flatMap(wordsOf);
  }
  return node.hidden ? [] : [node.text];
}
