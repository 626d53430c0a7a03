import {
  type CompositeCstNode,
  CompositeCstNodeImpl,
  isCompositeCstNode,
  type LangiumDocument,
  LeafCstNodeImpl,
} from 'langium';
import type { FreeText } from '../domain/freeText.js';
import { firstWord } from './statement.js';

const CLOSING_QUOTE = /["\u201c\u201d]$/;

/** Every quoted text of a document, in the order of the text. */
export function freeTextsOf(document: LangiumDocument): readonly FreeText[] {
  const root = document.parseResult.value.$cstNode;
  const found: LeafCstNodeImpl[] = [];
  if (root && isCompositeCstNode(root)) {
    collectQuoted(root, found);
  }
  const uri = document.uri.toString();
  return found.map((leaf) => freeText(leaf, uri));
}

/** Adds to one list, since this looks at every word of a plan. */
function collectQuoted({ content }: Pick<CompositeCstNode, 'content'>, found: LeafCstNodeImpl[]): void {
  for (const part of content) {
    // Only these two classes stand in a tree, and asking for the class is the quickest way to tell them apart.
    if (part instanceof LeafCstNodeImpl) {
      if (isQuoted(part.tokenType.name)) {
        found.push(part);
      }
    } else if (part instanceof CompositeCstNodeImpl) {
      collectQuoted(part, found);
    }
  }
}

function isQuoted(terminal: string): boolean {
  return terminal === 'STRING' || terminal === 'UNTERMINATED_STRING' || terminal === 'CURLY_STRING';
}

function freeText(leaf: LeafCstNodeImpl, uri: string): FreeText {
  const { start, end } = leaf.range;
  const opened = leaf.text.slice(1);
  const text = opened.replace(CLOSING_QUOTE, '');
  const closing = opened.length - text.length;
  return {
    text,
    place: {
      uri,
      range: {
        start: { line: start.line, character: start.character + 1 },
        end: { line: end.line, character: end.character - closing },
      },
    },
    keyword: firstWord(leaf.astNode.$cstNode),
  };
}
