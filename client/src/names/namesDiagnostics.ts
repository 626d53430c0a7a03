import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHECK_NAMES, type NamesRemark, type NamesRemarks } from '../../../server/src/protocol/planCommands.js';
import { readText } from '../newPlan/folder.js';
import { isTracked } from './git.js';
import { namesFileBeside, planBeside } from './namesFileBeside.js';

const LANGUAGE = 'regieplan-namen';

/** Says what is wrong with files that hold real names, and warns at them and at their plans when Git keeps them. */
export class NamesDiagnostics implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #collection = vscode.languages.createDiagnosticCollection('regieplan-namen');
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.namen');
    this.#subscriptions = [
      this.#collection,
      watcher,
      watcher.onDidCreate((file) => this.#look(file)),
      watcher.onDidChange((file) => this.#look(file)),
      watcher.onDidDelete((file) => this.#forget(file)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#lookAt(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#lookAt(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === LANGUAGE) {
          void this.#lookAt(document);
        }
      }),
    ];
    for (const document of vscode.workspace.textDocuments) {
      void this.#lookAt(document);
    }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) {
      subscription.dispose();
    }
  }

  async #lookAt({ languageId, uri }: vscode.TextDocument): Promise<void> {
    const file = languageId === LANGUAGE ? uri : languageId === 'regieplan' ? namesFileBeside(uri) : undefined;
    if (file) {
      await this.#look(file);
    }
  }

  async #look(file: vscode.Uri): Promise<void> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
    const text = open?.getText() ?? (await readText(file));
    if (text === undefined) {
      this.#forget(file);
      return;
    }
    const params = { uri: file.toString(), text, tracked: await isTracked(file) };
    const remarks = await this.#client.sendRequest<NamesRemarks>(CHECK_NAMES, params);
    this.#collection.set(file, remarks.namesFile.map(diagnostic));
    this.#collection.set(planBeside(file), remarks.plan.map(diagnostic));
  }

  #forget(file: vscode.Uri): void {
    this.#collection.delete(file);
    this.#collection.delete(planBeside(file));
  }
}

function diagnostic({ code, message, severity, range: { start, end } }: NamesRemark): vscode.Diagnostic {
  const found = new vscode.Diagnostic(
    new vscode.Range(start.line, start.character, end.line, end.character),
    message,
    severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
  );
  found.source = 'regieplan';
  if (code !== undefined) {
    found.code = code;
  }
  return found;
}
