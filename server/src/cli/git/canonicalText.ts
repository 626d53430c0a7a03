import { EmptyFileSystem, URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { RegieDocument } from '../../language/generated/ast.js';
import { createRegieplanServices } from '../../language/module.js';
import { RegieplanFormatter } from '../../lsp/formatter.js';

/** The text as the editor formats it; what cannot be understood is left as it is. Names are not looked up. */
export function canonicalText(text: string): string {
  const { shared, regieplan } = createRegieplanServices(EmptyFileSystem, []);
  const uri = URI.file('/canonical.regie');
  const document = shared.workspace.LangiumDocumentFactory.fromString<RegieDocument>(text, uri);
  const edits = new RegieplanFormatter(regieplan).formatDocument(document, {
    textDocument: { uri: uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  });
  return TextDocument.applyEdits(document.textDocument, edits);
}
