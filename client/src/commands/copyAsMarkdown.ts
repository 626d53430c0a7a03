import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLAN_AS_MARKDOWN } from '../../../server/src/protocol/planCommands.js';
import { texts } from '../texts.js';
import { planAtHand } from './openPlan.js';

/** Puts the plan on the clipboard as an e-mail takes it. */
export async function copyAsMarkdown(client: BaseLanguageClient, passed: unknown): Promise<void> {
  const plan = await planAtHand(passed);
  const markdown = plan && (await client.sendRequest<string | null>(PLAN_AS_MARKDOWN, { uri: plan.uri.toString() }));
  if (markdown === undefined) {
    return;
  }
  if (markdown === null) {
    void vscode.window.showInformationMessage(texts().openPlanFirst);
    return;
  }
  await vscode.env.clipboard.writeText(markdown);
  void vscode.window.showInformationMessage(texts().copied);
}
