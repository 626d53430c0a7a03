import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLAN_REPORT_REQUEST, type PlanPageParams, type PlanReport } from '../../../server/src/protocol/planPage.js';
import { namesFileBeside } from '../names/namesFileBeside.js';
import { exists } from '../newPlan/folder.js';
import { texts } from '../texts.js';

interface Choice extends vscode.QuickPickItem {
  readonly params: Omit<PlanPageParams, 'uri'>;
}

/** Asks which page, writes it as a file of its own, and offers to open it: from there it can be printed. */
export async function saveReport(client: BaseLanguageClient, uri: vscode.Uri | undefined): Promise<void> {
  const { save } = texts();
  if (!uri) {
    return;
  }
  const choices: readonly Choice[] = [
    { label: save.plan, params: { kind: 'plan' } },
    { label: save.family, params: { kind: 'family' } },
    { label: save.familyWithAmounts, params: { kind: 'family', withAmounts: true } },
  ];
  const choice = await vscode.window.showQuickPick(choices, { placeHolder: save.which });
  if (!choice) {
    return;
  }
  const names = await askForNames(uri);
  if (names === undefined) {
    return;
  }
  const address = client.code2ProtocolConverter.asUri(uri);
  const params: PlanPageParams = { ...choice.params, uri: address, withoutNames: names === 'without' };
  await vscode.workspace.openTextDocument(uri);
  const report = await client.sendRequest<PlanReport | null>(PLAN_REPORT_REQUEST, params);
  if (!report) {
    void vscode.window.showWarningMessage(save.noPlan);
    return;
  }
  const target = await vscode.window.showSaveDialog({
    defaultUri: uri.with({
      path: uri.path.replace(/\.regie$/, choice.params.kind === 'plan' ? '.html' : '-gezin.html'),
    }),
    filters: { HTML: ['html'] },
  });
  if (!target) {
    return;
  }
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(report.document));
  } catch (error) {
    void vscode.window.showErrorMessage(save.failed(error instanceof Error ? error.message : String(error)));
    return;
  }
  if ((await vscode.window.showInformationMessage(save.saved, save.open)) === save.open) {
    await vscode.env.openExternal(target);
  }
}

/** A page that is saved is easily shared: who is meant stands on it only when that is chosen. Undefined when neither is. */
async function askForNames(uri: vscode.Uri): Promise<'with' | 'without' | undefined> {
  const file = namesFileBeside(uri);
  if (!file || !(await exists(file))) {
    return 'without';
  }
  const { namesQuestion, withoutNames, withNames, withNamesWhy } = texts().save;
  const without = { label: withoutNames, answer: 'without' as const };
  const choices = [without, { label: withNames, description: withNamesWhy, answer: 'with' as const }];
  return (await vscode.window.showQuickPick(choices, { placeHolder: namesQuestion }))?.answer;
}
