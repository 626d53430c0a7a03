import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type InitializationOptions, LIBRARY_SCHEME } from '../../server/src/protocol/initialization.js';
import { lensCommands } from './lensCommands.js';
import { RestartAfterCrash } from './restartAfterCrash.js';
import { PAGES_SCHEME } from './rulePages.js';

export const LANGUAGE = 'regieplan';
export const NAME = 'Regieplan';

/** Makes the client of a language server that runs where the extension runs; it is not started yet. */
export type ClientMaker = (extension: vscode.Uri, options: LanguageClientOptions) => BaseLanguageClient;

/** What the client is told, wherever the server runs. */
export function clientOptions(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    libraryUri: `${LIBRARY_SCHEME}:/`,
    rulePages: `${PAGES_SCHEME}:/`,
    commands: lensCommands,
  };
  return {
    documentSelector: documentSchemes().map((scheme) => ({ scheme, language: LANGUAGE })),
    initializationOptions,
    outputChannel,
    errorHandler: new RestartAfterCrash(),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}

/** Where plans may be: on this computer, not saved yet, or wherever the workspace is. Not in Git's own copies of them. */
function documentSchemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'vscode-vfs', LIBRARY_SCHEME, ...folders.map(({ uri }) => uri.scheme)])];
}
