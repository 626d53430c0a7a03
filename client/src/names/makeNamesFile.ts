import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NAMES_FILE_FOR } from '../../../server/src/protocol/planCommands.js';
import { planAtHand } from '../commands/openPlan.js';
import { exists, write } from '../newPlan/folder.js';
import { texts } from '../texts.js';
import { keepNamesOutOfGit } from './ignoreNames.js';
import { namesFileBeside } from './namesFileBeside.js';

/** Opens the file with real names beside the plan, and makes it when it is not there; never inside Git. */
export async function makeNamesFile(client: BaseLanguageClient, passed: unknown): Promise<void> {
  const plan = await planAtHand(passed);
  const file = plan && namesFileBeside(plan.uri);
  const folder = plan && vscode.workspace.getWorkspaceFolder(plan.uri);
  if (plan && (!file || !folder)) {
    void vscode.window.showInformationMessage(texts().savePlanFirst);
  }
  if (!plan || !file || !folder) {
    return;
  }
  if (!(await exists(file))) {
    await keepNamesOutOfGit(folder.uri);
    await write(file, await client.sendRequest<string>(NAMES_FILE_FOR, { uri: plan.uri.toString() }));
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file), {
    viewColumn: vscode.ViewColumn.Beside,
  });
}
