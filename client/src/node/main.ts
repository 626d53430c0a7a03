// The extension on a computer: the language server is a process beside it.
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { startExtension } from '../extension.js';
import { LANGUAGE, NAME } from '../languageClient.js';
import { registerCheckTasks } from './checkTasks.js';

export { deactivate } from '../extension.js';

export function activate(context: vscode.ExtensionContext): void {
  startExtension(context, createClient);
  context.subscriptions.push(...registerCheckTasks(context.extensionUri));
}

function createClient(extension: vscode.Uri, options: LanguageClientOptions): LanguageClient {
  const server: NodeModule = {
    module: vscode.Uri.joinPath(extension, 'dist', 'server', 'main.mjs').fsPath,
    transport: TransportKind.ipc,
  };
  return new LanguageClient(LANGUAGE, NAME, server, options);
}
