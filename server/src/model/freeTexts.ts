import { type CstNode, CstUtils, isLeafCstNode, type LangiumDocument, type LeafCstNode } from 'langium';
import type { FreeText } from '../domain/freeText.js';
import { firstWord } from './statement.js';

const QUOTED: ReadonlySet<string> = new Set(['STRING', 'UNTERMINATED_STRING', 'CURLY_STRING']);
const OPENING_QUOTE = /["\u201c\u201d\u201e]/g;
const CLOSING_QUOTE = /["\u201c\u201d]$/;

/** Every quoted text of a document, in the order of the text. */
export function freeTextsOf(document: LangiumDocument): readonly FreeText[] {
  const root = document.parseResult.value.$cstNode;
  const uri = document.uri.toString();
  return root ? quotedIn(root, document.textDocument.getText()).map((leaf) => freeText(leaf, uri)) : [];
}

/** Goes by the quotes in the text: going through all words of the tree takes several times as long. */
function quotedIn(root: CstNode, text: string): readonly LeafCstNode[] {
  const found: LeafCstNode[] = [];
  for (let offset = nextQuote(text, 0); offset !== -1; ) {
    const leaf = CstUtils.findLeafNodeAtOffset(root, offset);
    const isText =
      leaf !== undefined && isLeafCstNode(leaf) && leaf.offset === offset && QUOTED.has(leaf.tokenType.name);
    if (isText) {
      found.push(leaf);
    }
    offset = nextQuote(text, isText ? leaf.end : offset + 1);
  }
  return found;
}

function nextQuote(text: string, from: number): number {
  OPENING_QUOTE.lastIndex = from;
  return OPENING_QUOTE.exec(text)?.index ?? -1;
}

function freeText(leaf: LeafCstNode, uri: string): FreeText {
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
