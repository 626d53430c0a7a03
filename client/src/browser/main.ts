// The extension in a browser: the language server is a worker, and VS Code reads the files for it.
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { startExtension } from '../extension.js';
import { LANGUAGE, NAME } from '../languageClient.js';

export { deactivate } from '../extension.js';

export function activate(context: vscode.ExtensionContext): void {
  startExtension(context, createClient);
}

function createClient(extension: vscode.Uri, options: LanguageClientOptions): LanguageClient {
  const script = vscode.Uri.joinPath(extension, 'dist', 'server', 'worker.js').toString(true);
  let running: Worker | undefined;
  const startWorker = async (): Promise<MessageTransports> => {
    // A server that was told to exit cannot end its own worker.
    running?.terminate();
    running = new Worker(script);
    return { reader: new BrowserMessageReader(running), writer: new BrowserMessageWriter(running) };
  };
  return new LanguageClient(LANGUAGE, NAME, startWorker, options);
}
