import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from './patience.js';

describe('all plans of the workspace inside VS Code', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are found by name, open or not', async () => {
    const found = await symbols('Bakker', ({ name }) => name.startsWith('Bakker'));
    assert.match(found.location.uri.path, /bakker\.regie$/);
    const provider = await symbols('Oever', ({ name }) => name === 'Oever');
    assert.match(provider.location.uri.path, /gids\.regie$/);
  });

  it('answer who uses a provider', async () => {
    const guide = await openExample('gids.regie');
    const position = guide.positionAt(guide.getText().indexOf('Oever "'));
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      guide.uri,
      position,
    );
    const files = new Set(places.map(({ uri }) => uri.path.split('/').at(-1)));
    for (const name of ['linde.regie', 'bakker.regie', 'goed-plan.regie']) {
      assert.ok(files.has(name), `${name} uses it: ${[...files].join(', ')}`);
    }
  });

  it('get a new name for a staff member, also where they are not open', async () => {
    const guide = await openExample('gids.regie');
    const position = guide.positionAt(guide.getText().indexOf('Femke'));
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      guide.uri,
      position,
      'Fenna',
    );
    const files = edit.entries().map(([uri]) => uri.path.split('/').at(-1));
    assert.deepEqual(files.toSorted(), ['bakker.regie', 'gids.regie']);
  });

  it('are all checked by one command, and listed among the problems', async () => {
    const opened = (): readonly string[] => vscode.workspace.textDocuments.map(({ uri }) => uri.toString()).toSorted();
    const before = opened();
    await vscode.commands.executeCommand('regieplan.controleerAlles');
    const bakker = exampleUri('bakker.regie');
    const codes = await until(() => {
      const found = vscode.languages
        .getDiagnostics(bakker)
        .map(({ code }) => String(typeof code === 'object' ? code.value : code));
      return found.length > 0 ? found : undefined;
    });
    assert.ok(codes.includes('REG-02'), codes.join(' '));
    assert.deepEqual(opened(), before, 'nothing is opened for that');
  });

  it('have a view of their own that shows without a mistake', async () => {
    await vscode.commands.executeCommand('regieplan.plannen.focus');
    await vscode.commands.executeCommand('workbench.actions.treeView.regieplan.plannen.collapseAll');
  });

  async function symbols(
    query: string,
    isWanted: (symbol: vscode.SymbolInformation) => boolean,
  ): Promise<vscode.SymbolInformation> {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    const wanted = found.find(isWanted);
    assert.ok(wanted, `${query}: ${found.map(({ name }) => name).join(', ')}`);
    return wanted;
  }
});

function exampleUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

async function openExample(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(exampleUri(name));
  await vscode.window.showTextDocument(document);
  return document;
}
