import { CstUtils, type LeafCstNode } from 'langium';
import type { Statement } from '../language/generated/ast.js';

/** The words of a statement before its block. */
export function headerOf(statement: Statement): readonly LeafCstNode[] {
  const words = statement.$cstNode
    ? CstUtils.flattenCst(statement.$cstNode)
        .filter(({ hidden, length }) => !hidden && length > 0)
        .toArray()
    : [];
  const open = words.findIndex(({ text }) => text === '{');
  return open < 0 ? words : words.slice(0, open);
}
