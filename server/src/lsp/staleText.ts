import type { LangiumDocument } from 'langium';

/**
 * Whether what is known about a document was read from the text as it stands now. While someone types, the editor's own
 * copy is ahead for a moment, and a change made for the older text would land in the wrong place.
 */
export function isReadAsItStands({ parseResult, textDocument }: LangiumDocument): boolean {
  const read = parseResult.value.$cstNode?.root.fullText;
  return read === undefined || read === textDocument.getText();
}
