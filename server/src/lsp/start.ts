import { DocumentState } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { answerReviews } from './comparing/reviewRequest.js';
import { createEditorServices, type EditorContext } from './module.js';
import { answerSelectionRanges } from './selectionRanges.js';

/** Serves one client until the connection ends. */
export function startServer(context: EditorContext): void {
  const services = createEditorServices(context);
  answerSelectionRanges(context.connection, services);
  answerReviews(context.connection, context.library, services.client.MessageLanguage);
  // The outline reads the model, and the model needs the names to be looked up.
  startLanguageServer(services, { DocumentSymbolProvider: DocumentState.Linked });
}
