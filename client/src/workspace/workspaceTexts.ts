import * as vscode from 'vscode';
import { LANGUAGE_SETTING, SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';

/** What the client itself says around the plans of the workspace; what is said about plans comes from the server. */
interface WorkspaceViewTexts {
  readonly statusName: string;
  readonly checkingAll: string;
  readonly checkedSoFar: (done: number, total: number) => string;
  readonly showProblems: string;
}

const dutch: WorkspaceViewTexts = {
  statusName: 'Stand van het plan',
  checkingAll: 'Alle plannen controleren',
  checkedSoFar: (done, total) => `${done} van ${total}`,
  showProblems: 'Toon problemen',
};

const english: WorkspaceViewTexts = {
  statusName: 'Status of the plan',
  checkingAll: 'Checking all plans',
  checkedSoFar: (done, total) => `${done} of ${total}`,
  showProblems: 'Show problems',
};

export function workspaceTexts(): WorkspaceViewTexts {
  const chosen = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<string>(LANGUAGE_SETTING);
  return chosen === 'en' ? english : dutch;
}
