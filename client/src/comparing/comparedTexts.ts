import * as vscode from 'vscode';
import type { Repository } from './gitApi.js';

/** The text of a file at a revision; null when it is not there. */
export async function textAt(repository: Repository, ref: string, uri: vscode.Uri): Promise<string | null> {
  try {
    return await repository.show(ref, uri.fsPath);
  } catch {
    return null;
  }
}

/** The text of a file as it is now, with what was typed and not saved; null when it is not there. */
export async function textNow(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) {
    return open.getText();
  }
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
