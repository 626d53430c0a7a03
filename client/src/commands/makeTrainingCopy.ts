import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TRAINING_COPY, type TrainingCopyAnswer } from '../../../server/src/protocol/planCommands.js';
import { namesFileBeside } from '../names/namesFileBeside.js';
import { freeFile, readText, write } from '../newPlan/folder.js';
import { texts } from '../texts.js';
import { planAtHand } from './openPlan.js';

/** Makes a copy about nobody beside the plan and opens it; a plan without a file gets one that is not saved yet. */
export async function makeTrainingCopy(client: BaseLanguageClient, passed: unknown): Promise<void> {
  const plan = await planAtHand(passed);
  if (!plan) {
    return;
  }
  const names = namesFileBeside(plan.uri);
  const namesFile = names && (await readText(names));
  const copy = await client.sendRequest<TrainingCopyAnswer | null>(TRAINING_COPY, {
    uri: plan.uri.toString(),
    ...(namesFile !== undefined && { namesFile }),
  });
  if (!copy) {
    void vscode.window.showInformationMessage(texts().openPlanFirst);
    return;
  }
  await vscode.window.showTextDocument(await documentFor(plan, copy.text), { preview: false });
  void vscode.window.showWarningMessage(copy.remarks.join(' '));
}

async function documentFor(plan: vscode.TextDocument, text: string): Promise<vscode.TextDocument> {
  if (plan.isUntitled) {
    return vscode.workspace.openTextDocument({ language: 'regieplan', content: text });
  }
  // The name of the plan may be that of the family.
  const file = await freeFile(vscode.Uri.joinPath(plan.uri, '..'), 'oefenversie');
  await write(file, text);
  return vscode.workspace.openTextDocument(file);
}
