import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { makeNamesFile } from '../names/makeNamesFile.js';
import { NamesDiagnostics } from '../names/namesDiagnostics.js';
import { NewPlanCommand } from '../newPlan/newPlan.js';
import { readWishes } from '../newPlan/wishes.js';
import { copyAsMarkdown } from './copyAsMarkdown.js';
import { makeTrainingCopy } from './makeTrainingCopy.js';
import { showRule } from './showRule.js';

/** The commands about plans; each asks the server and shows what it answers. */
export function registerPlanCommands(client: BaseLanguageClient): readonly vscode.Disposable[] {
  const newPlan = new NewPlanCommand(client);
  return [
    vscode.commands.registerCommand('regieplan.nieuwPlan', (passed: unknown) => newPlan.run(readWishes(passed))),
    vscode.commands.registerCommand('regieplan.kopieerAlsMarkdown', (passed: unknown) =>
      copyAsMarkdown(client, passed),
    ),
    vscode.commands.registerCommand('regieplan.oefenversieMaken', (passed: unknown) =>
      makeTrainingCopy(client, passed),
    ),
    vscode.commands.registerCommand('regieplan.toonRegel', (passed: unknown) => showRule(client, passed)),
    vscode.commands.registerCommand('regieplan.namenBestand', (passed: unknown) => makeNamesFile(client, passed)),
    new NamesDiagnostics(client),
  ];
}
