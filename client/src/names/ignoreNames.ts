import * as vscode from 'vscode';
import { ignoringNames } from '../../../server/src/protocol/namesFile.js';
import { readText, write } from '../newPlan/folder.js';
import { texts } from '../texts.js';
import { isInGit } from './git.js';

/** Makes the `.gitignore` of a folder keep names files out of Git; where there is no Git, or no need, nothing happens. */
export async function keepNamesOutOfGit(folder: vscode.Uri): Promise<void> {
  if (!(await isInGit(folder))) {
    return;
  }
  const file = vscode.Uri.joinPath(folder, '.gitignore');
  const text = ignoringNames((await readText(file)) ?? '');
  if (text !== undefined) {
    await write(file, text);
    vscode.window.setStatusBarMessage(texts().namesIgnored, STATUS_MS);
  }
}

const STATUS_MS = 8000;
