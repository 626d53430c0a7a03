import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from './patience.js';

describe('writing a plan inside VS Code', () => {
  let plan: vscode.TextDocument;

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, 'a folder is open');
    plan = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'bakker.regie'));
    await vscode.window.showTextDocument(plan);
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('offers the services of the built-in laws', async () => {
    assert.ok((await offeredAfter('  dienst ')).includes('begeleiding-individueel'));
  });

  it('offers who is in the guide beside the plan', async () => {
    assert.ok((await offeredAfter('\nregisseur ')).includes('Ilse'));
  });

  /** What is offered behind the first place of a text, once the server knows the document. */
  function offeredAfter(text: string): Promise<readonly string[]> {
    const at = plan.positionAt(plan.getText().indexOf(text) + text.length);
    return until(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        plan.uri,
        at,
      );
      // VS Code itself offers the words that stand in the text.
      const offered = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
      const labels = offered.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.length > 0 ? labels : undefined;
    });
  }
});
