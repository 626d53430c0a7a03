import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('the extension inside VS Code', () => {
  it('is there under its own name', () => {
    assert.ok(vscode.extensions.getExtension('regieplan.regieplan'));
  });

  it('starts when a plan is opened, and knows its language', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, 'a folder is open');
    const file = vscode.Uri.joinPath(folder.uri, 'nieuw.regie');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('plan "Gezin Voorbeeld"\n'));

    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.languageId, 'regieplan');
    await vscode.window.showTextDocument(document);
    await extensionIsActive();
  });
});

async function extensionIsActive(): Promise<void> {
  const extension = vscode.extensions.getExtension('regieplan.regieplan');
  for (let tries = 0; tries < 100 && extension?.isActive === false; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(extension?.isActive, true, 'opening a plan starts the extension');
}
