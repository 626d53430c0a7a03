import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ExerciseCommands } from './exerciseCommands.js';
import { ExerciseList } from './exerciseList.js';
import { ExerciseTree } from './exerciseTree.js';
import { SeenHints } from './seenHints.js';

/** The exercises of a course, in a view of their own. */
export function addExercises(client: BaseLanguageClient, state: vscode.Memento): vscode.Disposable {
  const list = new ExerciseList(client);
  const hints = new SeenHints(state);
  const tree = new ExerciseTree(list, hints);
  const view = vscode.window.createTreeView('regieplan.oefeningen', { treeDataProvider: tree, showCollapseAll: true });
  return vscode.Disposable.from(list, tree, view, new ExerciseCommands({ list, tree, view, hints }).register());
}
