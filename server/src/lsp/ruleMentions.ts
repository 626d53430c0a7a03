import { CstUtils, GrammarAST, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import type { RegieDocument } from '../language/generated/ast.js';

/** The code of a rule where it stands in a text. */
export interface RuleMention {
  readonly code: string;
  readonly range: Range;
}

const CODE = /(?<![\p{L}\p{N}_-])[A-Z]{2,5}-[0-9]{2}(?![\p{L}\p{N}_-])/gu;

/** The rules that a statement names with `rule=ID`, and those in comments; what stands between quotes is the family's. */
export function ruleMentions(document: LangiumDocument<RegieDocument>): readonly RuleMention[] {
  const root = document.parseResult.value.$cstNode;
  const text = document.textDocument;
  return [...text.getText().matchAll(CODE)].flatMap(({ 0: code, index }) => {
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, index);
    const isName = leaf !== undefined && !leaf.hidden && leaf.text === code && isRuleName(leaf.grammarSource);
    return isName || isInComment(document, index)
      ? [{ code, range: { start: text.positionAt(index), end: text.positionAt(index + code.length) } }]
      : [];
  });
}

/** The code at an offset, or the one that ends there. */
export function ruleMentionAt(document: LangiumDocument<RegieDocument>, offset: number): RuleMention | undefined {
  const text = document.textDocument;
  return ruleMentions(document).find(
    ({ range }) => text.offsetAt(range.start) <= offset && offset <= text.offsetAt(range.end),
  );
}

function isRuleName(source: GrammarAST.AbstractElement | undefined): boolean {
  const assignment = source?.$container;
  return GrammarAST.isAssignment(assignment) && assignment.feature === 'rule';
}

/** Whether a `//` stands before the offset on its line, outside quotes. */
function isInComment({ textDocument }: LangiumDocument, offset: number): boolean {
  const { line } = textDocument.positionAt(offset);
  const before = textDocument.getText({ start: { line, character: 0 }, end: textDocument.positionAt(offset) });
  return /^(?:[^"/]|"[^"]*"|\/(?!\/))*\/\//.test(before);
}
