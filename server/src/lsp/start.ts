import { DocumentState } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { answerReviews } from './comparing/reviewRequest.js';
import { createEditorServices, type EditorContext } from './module.js';
import { answerSelectionRanges } from './selectionRanges.js';
import type { EditorSharedServices } from './services.js';

/** Serves one client until the connection ends; what is asked beyond the protocol can be added to what it returns. */
export function startServer(context: EditorContext): EditorSharedServices {
  const services = createEditorServices(context);
  answerSelectionRanges(context.connection, services);
  answerReviews(context.connection, context.library, services.client.MessageLanguage);
  // The outline reads the model, and the model needs the names to be looked up.
  startLanguageServer(services, { DocumentSymbolProvider: DocumentState.Linked });
  return services;
}
