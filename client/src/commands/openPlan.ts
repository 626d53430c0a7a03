import * as vscode from 'vscode';
import { texts } from '../texts.js';

/** The plan that a command is about: the file it was chosen on, or the one in the active editor. */
export async function planAtHand(passed: unknown): Promise<vscode.TextDocument | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const document = passed instanceof vscode.Uri ? await vscode.workspace.openTextDocument(passed) : active;
  if (document?.languageId === 'regieplan') {
    return document;
  }
  void vscode.window.showInformationMessage(texts().openPlanFirst);
  return undefined;
}
