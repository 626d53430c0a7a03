// The language server as a process: over IPC when VS Code starts it, over standard input and output with --stdio.
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readLibrary } from './cli/nodeLibrary.js';
import { answerCommands } from './commands/answerCommands.js';
import { startServer } from './lsp/start.js';

const connection = createConnection(ProposedFeatures.all);

// A client that refuses what it is asked would otherwise end the process.
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));

answerCommands(connection, startServer({ connection, ...NodeFileSystem, library: readLibrary() }));
