import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CheckAllProgress, CheckAllRequest } from '../../../server/src/protocol/checkAll.js';
import { workspaceTexts } from './workspaceTexts.js';

const WHOLE = 100;

/** Checks all plans of the workspace, while the user sees how far it is and can stop it, and says what came of it. */
export async function checkAllPlans(client: BaseLanguageClient): Promise<void> {
  const texts = workspaceTexts();
  const { worst, message } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: texts.checkingAll, cancellable: true },
    async (progress, cancelled) => {
      const progressToken = crypto.randomUUID();
      let reached = 0;
      const steps = client.onProgress(CheckAllProgress, progressToken, ({ done, total }) => {
        const now = total === 0 ? WHOLE : (done / total) * WHOLE;
        progress.report({ message: texts.checkedSoFar(done, total), increment: now - reached });
        reached = now;
      });
      try {
        return await client.sendRequest(CheckAllRequest, { progressToken }, cancelled);
      } finally {
        steps.dispose();
      }
    },
  );
  const hasProblems = worst === 'error' || worst === 'warning';
  const show = hasProblems ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  // Not awaited: the command is done, whether the message is read or not.
  void show(message, ...(worst === 'good' ? [] : [texts.showProblems])).then((chosen) =>
    chosen === texts.showProblems ? vscode.commands.executeCommand('workbench.actions.view.problems') : undefined,
  );
}
