import { answerCommands } from './commands/answerCommands.js';
import type { EditorContext } from './lsp/module.js';
import { startServer } from './lsp/start.js';

/** Serves one client until the connection ends, wherever the server runs. */
export function serve(context: EditorContext): void {
  answerCommands(context.connection, startServer(context));
}
