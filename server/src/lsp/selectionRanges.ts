import { type CstNode, CstUtils, DocumentState, isCompositeCstNode, type LangiumDocument } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import type { Connection, Position, Range, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { isRegieDocument, type RegieDocument } from '../language/generated/ast.js';
import { encloses, isSameRange } from './ranges.js';
import type { EditorSharedServices } from './services.js';

/** Answers how a selection grows; Langium has no place for this request. */
export function answerSelectionRanges(connection: Connection, services: EditorSharedServices): void {
  connection.onSelectionRanges(
    createRequestHandler<SelectionRangeParams, SelectionRange[]>(
      (_services, document, { positions }) => {
        const { value } = document.parseResult;
        return isRegieDocument(value) ? selectionRanges(document, value, positions) : [];
      },
      services,
      DocumentState.Parsed,
    ),
  );
}

/** For each position the ranges around it, from the word to the whole text: word, value, property, block, statement. */
export function selectionRanges(
  { textDocument }: LangiumDocument,
  { $cstNode }: RegieDocument,
  positions: readonly Position[],
): SelectionRange[] {
  const text = textDocument.getText();
  const whole: Range = { start: textDocument.positionAt(0), end: textDocument.positionAt(text.length) };
  return positions.map((position) => {
    const offset = textDocument.offsetAt(position);
    const inner = $cstNode ? rangesAround($cstNode, offset) : [];
    const [first, ...outer] = [...growing(position, [...inner, whole])];
    const parents = outer.reduceRight<SelectionRange | undefined>(
      (parent, range) => (parent ? { range, parent } : { range }),
      undefined,
    );
    return { range: first ?? whole, ...(parents && { parent: parents }) };
  });
}

/** From the smallest to the largest. */
function rangesAround(root: CstNode, offset: number): readonly Range[] {
  const leaf = leafAt(root, offset);
  const ranges: Range[] = [];
  for (let node: CstNode | undefined = leaf; node; node = node.container) {
    // Words that stand between braces belong together before the statement does.
    if (isCompositeCstNode(node)) {
      ranges.push(...blockAround(node, offset));
    }
    ranges.push(node.range);
  }
  return ranges;
}

/** The word at an offset, or else the one that ends there. */
function leafAt(root: CstNode, offset: number): CstNode | undefined {
  const [at, before] = [offset, offset - 1].map((place) => CstUtils.findLeafNodeAtOffset(root, place));
  return at && !(at.hidden && before && !before.hidden) ? at : before;
}

function blockAround(node: CstNode & { readonly content: readonly CstNode[] }, offset: number): readonly Range[] {
  const open = node.content.find(({ text }) => text === '{');
  const close = node.content.findLast(({ text }) => text === '}');
  const inside = node.content.filter(
    (child) => open && close && child.offset > open.offset && child.end <= close.offset && !child.hidden,
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (!open || !close || !first || !last || offset < open.offset || offset > close.end) {
    return [];
  }
  return [
    ...(first.offset <= offset && offset <= last.end ? [{ start: first.range.start, end: last.range.end }] : []),
    { start: open.range.start, end: close.range.end },
  ];
}

/** Each range around the one before it, the first around the position; a comment lies outside what it stands before. */
function* growing(position: Position, ranges: readonly Range[]): Iterable<Range> {
  let last: Range = { start: position, end: position };
  for (const range of ranges) {
    if (encloses(range, last) && !isSameRange(range, last)) {
      yield range;
      last = range;
    }
  }
}
