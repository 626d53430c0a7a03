import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from './patience.js';

describe('the commands inside VS Code', () => {
  let folder: vscode.Uri;

  before(async () => {
    const [only] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(only, 'a folder is open');
    folder = only.uri;
    await vscode.extensions.getExtension('regieplan.regieplan')?.activate();
  });

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  describe('new plan', () => {
    it('makes a plan from a template, with the cursor on the title, and no error in it', async () => {
      await vscode.commands.executeCommand('regieplan.nieuwPlan', {
        template: 'jeugd',
        persons: 'Kind, Moeder',
        from: '2026-07-01',
        to: '2027-06-30',
        guide: 'gids.regie',
        coordinator: 'Joost',
        file: 'nieuw-jeugd.regie',
      });
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), vscode.Uri.joinPath(folder, 'nieuw-jeugd.regie').toString());
      assert.equal(editor.document.getText(editor.selection), 'Wat dit gezin wil bereiken');
      assert.match(editor.document.getText(), /^regisseur Joost bij WijkteamNoord vanaf 2026-07-01$/m);
      const { uri } = editor.document;
      const found = await until(() => {
        const diagnostics = vscode.languages.getDiagnostics(uri);
        return diagnostics.length > 0 ? diagnostics : undefined;
      });
      assert.deepEqual(
        found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).map(({ message }) => message),
        [],
      );
    });

    it('keeps names files out of Git where the folder is a work tree', async () => {
      const ignored = vscode.Uri.joinPath(folder, '.gitignore');
      await makeLight('zonder-git.regie');
      await assert.rejects(async () => vscode.workspace.fs.stat(ignored), 'no Git, no .gitignore');

      const git = vscode.Uri.joinPath(folder, '.git');
      await vscode.workspace.fs.createDirectory(git);
      try {
        await makeLight('met-git.regie');
        assert.match(await textOf(ignored), /^\*\.namen$/m);
      } finally {
        await vscode.workspace.fs.delete(git, { recursive: true });
        await vscode.workspace.fs.delete(ignored);
      }
    });

    it('writes over nothing', async () => {
      const file = vscode.Uri.joinPath(folder, 'er-al.regie');
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('plan "Oud"\n'));
      await makeLight('er-al.regie');
      assert.equal(await textOf(file), 'plan "Oud"\n');
    });
  });

  describe('training copy', () => {
    it('opens beside the plan, without its names, with the same findings', async () => {
      const plan = await open('linde.regie');
      const codes = await findings(plan.uri);
      await vscode.commands.executeCommand('regieplan.oefenversieMaken');
      const copy = await until(() => {
        const document = vscode.window.activeTextEditor?.document;
        return document?.uri.path.endsWith('oefenversie.regie') ? document : undefined;
      });
      assert.doesNotMatch(copy.getText(), /Noor(?!d)|Marit|Samira/);
      assert.match(await textOf(copy.uri), /^plan "Oefengezin/);
      assert.deepEqual(await findings(copy.uri), codes);
    });
  });

  describe('copy for e-mail', () => {
    it('puts the plan on the clipboard as Markdown, without amounts', async () => {
      await open('linde.regie');
      await vscode.env.clipboard.writeText('');
      await vscode.commands.executeCommand('regieplan.kopieerAlsMarkdown');
      const markdown = await vscode.env.clipboard.readText();
      assert.match(markdown, /^# Linde: rust thuis/);
      assert.match(markdown, /^## Doelen$/m);
      assert.doesNotMatch(markdown, /€|kenmerk|JW-26/);
    });

    it('leaves the clipboard alone when no plan is open', async () => {
      await vscode.env.clipboard.writeText('van mij');
      await vscode.commands.executeCommand('regieplan.kopieerAlsMarkdown');
      assert.equal(await vscode.env.clipboard.readText(), 'van mij');
    });
  });

  describe('names file', () => {
    const names = () => vscode.Uri.joinPath(folder, 'linde.namen');

    after(() => vscode.workspace.fs.delete(names()));

    it('is made beside the plan with its roles, and is checked', async () => {
      await open('linde.regie');
      await vscode.commands.executeCommand('regieplan.namenBestand');
      assert.match(await textOf(names()), /^\/\/ Noor = /m);
      const document = await vscode.workspace.openTextDocument(names());
      assert.equal(document.languageId, 'regieplan-namen');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(names(), new vscode.Position(0, 0), 'Noor = Iemand\nNiemand = Iemand\nNoor\n');
      await vscode.workspace.applyEdit(edit);
      const found = await until(() => {
        const diagnostics = vscode.languages.getDiagnostics(names());
        return diagnostics.length === 2 ? diagnostics : undefined;
      });
      assert.deepEqual(found.map(({ range, severity }) => [range.start.line, severity]).toSorted(), [
        [1, vscode.DiagnosticSeverity.Warning],
        [2, vscode.DiagnosticSeverity.Error],
      ]);
      await document.save();
    });
  });

  describe('show rule', () => {
    it('shows the page of a rule, from the extension itself', async () => {
      await vscode.commands.executeCommand('regieplan.toonRegel', 'WLZ-01');
      const tab = await until(() => vscode.window.tabGroups.activeTabGroup.activeTab);
      assert.match(tab.label, /WLZ-01/);
    });
  });

  describe('check task', () => {
    it('runs the command line of the extension and fills the problems of plans that are not open', async () => {
      const tasks = await vscode.tasks.fetchTasks({ type: 'regieplan' });
      assert.equal(tasks.length, 1);
      const [task] = tasks;
      assert.ok(task);
      const ended = new Promise<number | undefined>((resolve) => {
        const subscription = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
          if (execution.task.definition.type === 'regieplan') {
            subscription.dispose();
            resolve(exitCode);
          }
        });
      });
      await vscode.tasks.executeTask(task);
      assert.equal(await ended, 1, 'the examples have errors');
      const plan = vscode.Uri.joinPath(folder, 'vermeer.regie');
      const found = await until(() => {
        const diagnostics = vscode.languages.getDiagnostics(plan);
        return diagnostics.length > 0 ? diagnostics : undefined;
      });
      const codes = found.map(({ code }) => String(typeof code === 'object' ? code.value : code));
      assert.ok(codes.includes('WLZ-01') && codes.includes('EB-02'), codes.join(' '));
    });
  });

  async function makeLight(file: string): Promise<void> {
    await vscode.commands.executeCommand('regieplan.nieuwPlan', {
      template: 'licht',
      persons: 'Inwoner',
      from: '2026-07-01',
      to: '2027-06-30',
      guide: '',
      file,
    });
  }

  async function open(name: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
    await vscode.window.showTextDocument(document);
    return document;
  }

  async function findings(uri: vscode.Uri): Promise<readonly string[]> {
    const found = await until(() => {
      const diagnostics = vscode.languages.getDiagnostics(uri);
      return diagnostics.length > 0 ? diagnostics : undefined;
    });
    return found.map(({ code }) => String(typeof code === 'object' ? code.value : code)).toSorted();
  }
});

async function textOf(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}
