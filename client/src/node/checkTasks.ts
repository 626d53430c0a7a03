import * as vscode from 'vscode';
import { isEnglish, texts } from '../texts.js';

const TASK_TYPE = 'regieplan';

/** One per severity: the words of the command line are Dutch or English, and VS Code knows only some of them. */
const MATCHERS = ['$regieplan-fout', '$regieplan-waarschuwing', '$regieplan-info'];

/** Offers `regieplan check` as a task for each folder, with the command line that comes with the extension. */
class CheckTasks implements vscode.TaskProvider {
  readonly #program: string;

  constructor(extension: vscode.Uri) {
    this.#program = vscode.Uri.joinPath(extension, 'dist', 'cli', 'regieplan.mjs').fsPath;
  }

  provideTasks(): vscode.Task[] {
    return (vscode.workspace.workspaceFolders ?? []).map((folder) => this.#task({ type: TASK_TYPE }, folder));
  }

  resolveTask({ definition, scope }: vscode.Task): vscode.Task | undefined {
    const isFolder = typeof scope === 'object';
    return isFolder && definition.type === TASK_TYPE ? this.#task(definition, scope) : undefined;
  }

  #task(definition: vscode.TaskDefinition, folder: vscode.WorkspaceFolder): vscode.Task {
    const path: unknown = definition['path'];
    const checked = typeof path === 'string' && path !== '' ? path : '.';
    // VS Code's own Node: the computer need not have one.
    const execution = new vscode.ProcessExecution(
      process.execPath,
      [this.#program, 'check', checked, '--taal', isEnglish() ? 'en' : 'nl'],
      { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } },
    );
    const task = new vscode.Task(definition, folder, texts().checkPlans, 'Regieplan', execution, MATCHERS);
    task.group = vscode.TaskGroup.Test;
    task.presentationOptions = { clear: true, showReuseMessage: false };
    return task;
  }
}

/** Adds the task and the command that runs it; a browser runs no programs, so this is for a computer only. */
export function registerCheckTasks(extension: vscode.Uri): readonly vscode.Disposable[] {
  const tasks = new CheckTasks(extension);
  return [
    vscode.tasks.registerTaskProvider(TASK_TYPE, tasks),
    vscode.commands.registerCommand('regieplan.controleerPlannen', () => checkPlans(tasks)),
  ];
}

/** Runs the task for the folder that is open. */
async function checkPlans(tasks: CheckTasks): Promise<void> {
  const [task] = tasks.provideTasks();
  if (task) {
    await vscode.tasks.executeTask(task);
  } else {
    void vscode.window.showInformationMessage(texts().openFolderFirst);
  }
}
