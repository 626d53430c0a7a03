// The language server as a process: over IPC when VS Code starts it, over standard input and output with --stdio.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readLibrary } from './cli/nodeLibrary.js';
import { setV8Flags } from './cli/v8Flags.js';
import { ClientFiles } from './lsp/clientFiles.js';
import { ProcessFiles } from './processFiles.js';
import { serve } from './serve.js';

// Thousands of plans are read and dropped again: without a bound the process grows to several times what is alive in it.
setV8Flags('--heap-growing-percent=100');

const connection = createConnection(ProposedFeatures.all);

// A client that refuses what it is asked would otherwise end the process.
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));

serve({
  connection,
  fileSystemProvider: () => new ProcessFiles(new ClientFiles(connection)),
  library: readLibrary(),
});
