// The language server in a web worker, for VS Code in a browser.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { LibraryText } from './language/libraryDocuments.js';
import { ClientFiles } from './lsp/clientFiles.js';
import { serve } from './serve.js';

/** The build puts the texts here: a worker has no files beside it. */
declare const BUILT_IN_LAWS: readonly LibraryText[];

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

self.addEventListener('unhandledrejection', ({ reason }) => connection.console.error(String(reason)));

serve({ connection, fileSystemProvider: () => new ClientFiles(connection), library: BUILT_IN_LAWS });
