import * as vscode from 'vscode';
import { SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';

const NAMES_SETTING = 'echteNamen';

/** Whether pages beside the text say who is meant, when a file beside the plan tells. */
export function showsNames(): boolean {
  return vscode.workspace.getConfiguration(SETTINGS_SECTION).get<boolean>(NAMES_SETTING) !== false;
}

export function changesWhetherNamesShow(change: vscode.ConfigurationChangeEvent): boolean {
  return change.affectsConfiguration(`${SETTINGS_SECTION}.${NAMES_SETTING}`);
}
