import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkAllPlans } from './checkAllPlans.js';
import { PlanStatusItem } from './planStatusItem.js';
import { PlanTreeProvider } from './planTreeProvider.js';

/** The side bar with all plans, the status bar item of the open plan, and the command that checks everything. */
export function addWorkspaceViews(client: BaseLanguageClient): vscode.Disposable {
  const provider = new PlanTreeProvider(client);
  const view = vscode.window.createTreeView('regieplan.plannen', { treeDataProvider: provider, showCollapseAll: true });
  provider.showProgressIn(view);
  return vscode.Disposable.from(
    provider,
    view,
    new PlanStatusItem(client),
    vscode.commands.registerCommand('regieplan.controleerAlles', () => checkAllPlans(client)),
  );
}
