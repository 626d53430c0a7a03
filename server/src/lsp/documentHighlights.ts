import type { ReferenceDescription } from 'langium';
import { DefaultDocumentHighlightProvider } from 'langium/lsp';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';

/** Every place of the name under the cursor in this document: where it is laid down, and where it is used. */
export class RegieplanDocumentHighlightProvider extends DefaultDocumentHighlightProvider {
  protected override createDocumentHighlight({
    segment,
    local,
    sourcePath,
    targetPath,
  }: ReferenceDescription): DocumentHighlight {
    // Langium gives the declaration as a reference of the statement to itself.
    const isDeclaration = local && sourcePath === targetPath;
    return { range: segment.range, kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read };
  }
}
