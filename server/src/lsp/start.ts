import { DocumentState } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { createEditorServices, type EditorContext } from './module.js';

/** Serves one client until the connection ends. */
export function startServer(context: EditorContext): void {
  // The outline reads the model, and the model needs the names to be looked up.
  startLanguageServer(createEditorServices(context), { DocumentSymbolProvider: DocumentState.Linked });
}
