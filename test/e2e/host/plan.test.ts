import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from './patience.js';

describe('an open plan inside VS Code', () => {
  let plan: vscode.TextDocument;

  before(async () => {
    plan = await openExample('linde.regie');
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('has the findings of the worked case', async () => {
    const codes = await until(() => {
      const found = vscode.languages.getDiagnostics(plan.uri).map(codeOf);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(codes.toSorted(), ['BUD-01', 'DUP-02', 'JW-02', 'JW-03']);
  });

  it('links each finding to the page of its rule and to the other side', async () => {
    const finding = await reported('DUP-02');
    assert.ok(typeof finding.code === 'object');
    assert.match((await vscode.workspace.openTextDocument(finding.code.target)).getText(), /^# DUP-02 /);
    assert.equal(finding.relatedInformation?.[0]?.location.uri.toString(), plan.uri.toString());
  });

  it('leads from a service to the built-in law, which cannot be changed', async () => {
    const [place] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      plan.uri,
      positionOf('jeugd-ggz'),
    );
    assert.ok(place);
    const uri = 'targetUri' in place ? place.targetUri : place.uri;
    assert.equal(uri.toString(), 'regieplan-wet:/jeugdwet.regie');

    const law = await vscode.workspace.openTextDocument(uri);
    assert.equal(law.languageId, 'regieplan');
    assert.match(law.getText(), /dienst jeugd-ggz/);
    await vscode.window.showTextDocument(law);
    await vscode.commands.executeCommand('type', { text: 'iets anders' });
    assert.ok(!law.getText().includes('iets anders'), 'the text of a law stays as it is');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.ok(symbols && symbols.length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    await vscode.window.showTextDocument(plan);
  });

  it('is mended by a quick fix', async () => {
    const finding = await reported('JW-03');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      plan.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
    assert.ok(fix?.edit);
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    await until(() => (vscode.languages.getDiagnostics(plan.uri).some(isOf('JW-03')) ? undefined : true));
    assert.match(plan.getText(), /periode 2025-09-01 t\/m 2026-03-14/);
  });

  it('is brought into form without a change of meaning', async () => {
    const findings = () => vscode.languages.getDiagnostics(plan.uri).map(codeOf).toSorted();
    const before = findings();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(plan.uri, positionOf('geboren'), '      ');
    await vscode.workspace.applyEdit(edit);
    const changes = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      plan.uri,
      { tabSize: 2, insertSpaces: true },
    );
    const formatting = new vscode.WorkspaceEdit();
    formatting.set(plan.uri, changes);
    await vscode.workspace.applyEdit(formatting);
    assert.match(plan.getText(), /^ {2}geboren 2008-03-15$/m);
    assert.deepEqual(findings(), before);
  });

  it('speaks English when the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('regieplan');
    await settings.update('taal', 'en', vscode.ConfigurationTarget.Global);
    await until(() =>
      (vscode.languages.getDiagnostics(plan.uri)[0]?.message ?? '').match(/\bthe\b/) ? true : undefined,
    );
    await settings.update('taal', undefined, vscode.ConfigurationTarget.Global);
    await until(() =>
      (vscode.languages.getDiagnostics(plan.uri)[0]?.message ?? '').match(/\bthe\b/) ? undefined : true,
    );
  });

  it('is checked again after the server was started anew', async () => {
    await vscode.commands.executeCommand('regieplan.herstartServer');
    await reported('BUD-01');
  });

  it('follows a change of its guide on disk', async () => {
    const guide = vscode.Uri.joinPath(plan.uri, '..', 'gids.regie');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(guide));
    await vscode.workspace.fs.writeFile(
      guide,
      new TextEncoder().encode(text.replace('medewerker Ilse', 'medewerker Iris')),
    );
    await reported('TAAL-30');
    await vscode.workspace.fs.writeFile(guide, new TextEncoder().encode(text));
    await until(() => (vscode.languages.getDiagnostics(plan.uri).some(isOf('TAAL-30')) ? undefined : true));
  });

  async function reported(code: string): Promise<vscode.Diagnostic> {
    return until(() => vscode.languages.getDiagnostics(plan.uri).find(isOf(code)));
  }

  function positionOf(text: string): vscode.Position {
    return plan.positionAt(plan.getText().indexOf(text));
  }
});

async function openExample(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function isOf(code: string): (diagnostic: vscode.Diagnostic) => boolean {
  return (diagnostic) => codeOf(diagnostic) === code;
}
