import { type LangiumDocument, TextDocument } from 'langium';
import type { Place } from '../domain/place.js';
import { once } from './reading.js';

/**
 * The text at a place of a document as it was when it was read: an editor's own copy may have moved on since.
 * Empty for a place in another document.
 */
export function textOf(document: LangiumDocument): (place: Place) => string {
  const uri = document.uri.toString();
  const { $cstNode } = document.parseResult.value;
  const written = once(() =>
    TextDocument.create(uri, 'regieplan', 0, $cstNode?.root.fullText ?? document.textDocument.getText()),
  );
  return (place) => (place.uri === uri ? written().getText(place.range) : '');
}
