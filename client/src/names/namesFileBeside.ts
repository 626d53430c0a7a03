import * as vscode from 'vscode';

/** The file with real names that belongs to a plan in a folder of the workspace; nothing outside it is looked at. */
export function namesFileBeside(plan: vscode.Uri): vscode.Uri | undefined {
  const isPlan = /\.regie$/i.test(plan.path);
  return isPlan && vscode.workspace.getWorkspaceFolder(plan)
    ? plan.with({ path: plan.path.replace(/\.regie$/i, '.namen') })
    : undefined;
}

/** The plan to which a file with real names belongs. */
export function planBeside(namesFile: vscode.Uri): vscode.Uri {
  return namesFile.with({ path: namesFile.path.replace(/\.namen$/i, '.regie') });
}
