import type { CstNode, LangiumDocument } from 'langium';
import type { Place } from '../domain/place.js';

export function placeOfNode(node: CstNode, uri: string): Place {
  return { uri, range: node.range };
}

/** The place of a stretch of a document's text; an offset past the end is the end. */
export function placeAt(document: LangiumDocument, offset: number, length: number): Place {
  const text = document.textDocument;
  return {
    uri: document.uri.toString(),
    range: { start: text.positionAt(offset), end: text.positionAt(offset + length) },
  };
}

/** The first character of a document. */
export function topOf(uri: string): Place {
  const start = { line: 0, character: 0 };
  return { uri, range: { start, end: start } };
}
