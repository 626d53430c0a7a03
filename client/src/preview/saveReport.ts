import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLAN_REPORT_REQUEST, type PlanPageParams, type PlanReport } from '../../../server/src/protocol/planPage.js';
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
  const params: PlanPageParams = { ...choice.params, uri: client.code2ProtocolConverter.asUri(uri) };
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
