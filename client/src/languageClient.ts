import * as vscode from 'vscode';
import { LanguageClient, type NodeModule, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import { type InitializationOptions, LIBRARY_SCHEME } from '../../server/src/protocol/initialization.js';
import { lensCommands } from './lensCommands.js';
import { RestartAfterCrash } from './restartAfterCrash.js';

const LANGUAGE = 'regieplan';

/** The client of the language server, not started yet; the server is a process beside the extension. */
export function createClient(extension: vscode.Uri, outputChannel: vscode.LogOutputChannel): LanguageClient {
  const server: NodeModule = {
    module: vscode.Uri.joinPath(extension, 'dist', 'server', 'main.cjs').fsPath,
    transport: TransportKind.ipc,
  };
  const initializationOptions: InitializationOptions = {
    libraryUri: `${LIBRARY_SCHEME}:/`,
    rulePages: vscode.Uri.joinPath(extension, 'docs', 'regels').toString(),
    commands: lensCommands,
  };
  return new LanguageClient(LANGUAGE, 'Regieplan', server, {
    documentSelector: ['file', 'untitled', LIBRARY_SCHEME].map((scheme) => ({ scheme, language: LANGUAGE })),
    initializationOptions,
    outputChannel,
    errorHandler: new RestartAfterCrash(),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
}
