import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../host/patience.js';

/** The line of the first `gebruik`. */
const FIRST_USE = 2;

describe('Regieplan in a browser', () => {
  let folder: vscode.Uri;

  before(() => {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first, 'a folder is open');
    folder = first.uri;
  });

  it('really is in a browser, with a folder that is nowhere on disk', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
    assert.ok(folder.scheme !== 'file', folder.toString());
  });

  it('says when a plan uses what is not there, what is a folder, and what is no text', async () => {
    await write('map/leeg.regie', 'gids "Leeg"\n');
    await write('geluid.regie', '\u0000\u0001');
    const plan = await write(
      'gebruikt.regie',
      'plan "Gebruikt"\nperiode 2026-01-01 t/m 2026-12-31\ngebruik "weg.regie"\ngebruik "map"\ngebruik "geluid.regie"\n',
    );
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(plan));
    const said = await until(() => {
      const found = vscode.languages.getDiagnostics(plan).filter(({ range }) => range.start.line >= FIRST_USE);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(
      said.map(({ message }) => message.split('. ')[0]),
      [
        'Het bestand weg.regie bestaat niet',
        'map is een map',
        'Het bestand geluid.regie is geen gewone tekst (UTF-8).',
      ],
    );
  });

  async function write(name: string, text: string): Promise<vscode.Uri> {
    const file = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return file;
  }
});
