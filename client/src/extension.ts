import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIBRARY_SCHEME } from '../../server/src/protocol/initialization.js';
import { registerPlanCommands } from './commands/registerCommands.js';
import { registerComparing } from './comparing/commands.js';
import { addExercises } from './exercises/addExercises.js';
import { answerFileRequests } from './fileRequests.js';
import { type ClientMaker, clientOptions } from './languageClient.js';
import { registerLensCommands } from './lensCommands.js';
import { LibraryContentProvider } from './libraryContent.js';
import { PlanPreviews } from './preview/planPreviews.js';
import { PAGES_SCHEME, RulePageProvider } from './rulePages.js';
import { texts } from './texts.js';
import { addWorkspaceViews } from './workspace/workspaceViews.js';

let client: BaseLanguageClient | undefined;

/** Starts the language server; the editor does not wait for it. */
export function startExtension(context: vscode.ExtensionContext, createClient: ClientMaker): void {
  const output = vscode.window.createOutputChannel('Regieplan', { log: true });
  const started = createClient(context.extensionUri, clientOptions(output));
  client = started;
  context.subscriptions.push(
    output,
    answerFileRequests(started),
    vscode.workspace.registerTextDocumentContentProvider(
      LIBRARY_SCHEME,
      new LibraryContentProvider(context.extensionUri),
    ),
    vscode.workspace.registerTextDocumentContentProvider(
      PAGES_SCHEME,
      new RulePageProvider(started, context.extensionUri),
    ),
    vscode.commands.registerCommand('regieplan.herstartServer', () => restart(started, output)),
    registerLensCommands(),
    PlanPreviews.register({
      client: started,
      scripts: vscode.Uri.joinPath(context.extensionUri, 'dist', 'client'),
      output,
    }),
    addWorkspaceViews(started),
    ...registerPlanCommands(started),
    registerComparing(started, output),
    addExercises(started, context.workspaceState),
  );
  void start(started, output);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function start(stopped: BaseLanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await stopped.start();
  } catch (error) {
    await tellFailure(error, output);
  }
}

async function restart(running: BaseLanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await running.stop();
    await running.start();
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
