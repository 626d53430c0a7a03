import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { LIBRARY_SCHEME } from '../../server/src/protocol/initialization.js';
import { registerPlanCommands } from './commands/registerCommands.js';
import { addExercises } from './exercises/addExercises.js';
import { createClient } from './languageClient.js';
import { registerLensCommands } from './lensCommands.js';
import { LibraryContentProvider } from './libraryContent.js';
import { PlanPreviews } from './preview/planPreviews.js';
import { texts } from './texts.js';
import { addWorkspaceViews } from './workspace/workspaceViews.js';

let client: LanguageClient | undefined;

/** Starts the language server; the editor does not wait for it. */
export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Regieplan', { log: true });
  const started = createClient(context.extensionUri, output);
  client = started;
  context.subscriptions.push(
    output,
    vscode.workspace.registerTextDocumentContentProvider(
      LIBRARY_SCHEME,
      new LibraryContentProvider(context.extensionUri),
    ),
    vscode.commands.registerCommand('regieplan.herstartServer', () => restart(started, output)),
    registerLensCommands(),
    PlanPreviews.register({
      client: started,
      scripts: vscode.Uri.joinPath(context.extensionUri, 'dist', 'client'),
      output,
    }),
    addWorkspaceViews(started),
    addExercises(started, context.workspaceState),
    ...registerPlanCommands(started, context.extensionUri),
  );
  void start(started, output);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function start(stopped: LanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await stopped.start();
  } catch (error) {
    await tellFailure(error, output);
  }
}

async function restart(running: LanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await running.restart();
    vscode.window.setStatusBarMessage(texts().restarted, 4000);
  } catch (error) {
    await tellFailure(error, output);
  }
}

async function tellFailure(error: unknown, output: vscode.LogOutputChannel): Promise<void> {
  output.error(error instanceof Error ? error : String(error));
  const { notStarted, showOutput } = texts();
  if ((await vscode.window.showErrorMessage(notStarted, showOutput)) === showOutput) {
    output.show();
  }
}
