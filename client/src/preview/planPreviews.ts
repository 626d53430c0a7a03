import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import {
  PLAN_PAGE_CHANGED,
  type PlanPageChangedParams,
  type PlanPageKind,
} from '../../../server/src/protocol/planPage.js';
import { planBeside } from '../names/namesFileBeside.js';
import { changesWhetherNamesShow } from '../names/showsNames.js';
import { PlanPreview, type PreviewSurroundings } from './planPreview.js';
import { saveReport } from './saveReport.js';

const PREVIEW_TYPE = 'regieplan.plan';

/** The pages beside their texts: one of each kind per plan, kept up to date, and back after the window is loaded again. */
export class PlanPreviews implements vscode.WebviewPanelSerializer {
  readonly #surroundings: PreviewSurroundings;
  readonly #previews = new Set<PlanPreview>();

  private constructor(surroundings: PreviewSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Adds the commands and what keeps the pages up to date. */
  static register(surroundings: PreviewSurroundings): vscode.Disposable {
    const previews = new PlanPreviews(surroundings);
    const { client } = surroundings;
    const namesFiles = vscode.workspace.createFileSystemWatcher('**/*.namen');
    const updateBeside = (namesFile: vscode.Uri): void => previews.#update(planBeside(namesFile));
    return vscode.Disposable.from(
      namesFiles,
      namesFiles.onDidCreate(updateBeside),
      namesFiles.onDidChange(updateBeside),
      namesFiles.onDidDelete(updateBeside),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (changesWhetherNamesShow(change)) {
          previews.#updateAll();
        }
      }),
      vscode.commands.registerCommand('regieplan.planBekijken', () => previews.#showBeside('plan')),
      vscode.commands.registerCommand('regieplan.gezinsversieBekijken', () => previews.#showBeside('family')),
      vscode.commands.registerCommand('regieplan.rapportOpslaan', () => saveReport(client, previews.#activeUri)),
      vscode.window.registerWebviewPanelSerializer(PREVIEW_TYPE, previews),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => previews.#showCursor(textEditor)),
      client.onDidChangeState(({ newState }) => {
        // A server that has just started knows of no page that was asked for before.
        if (newState === State.Running) {
          previews.#updateAll();
        }
      }),
      client.onNotification(PLAN_PAGE_CHANGED, ({ uri }: PlanPageChangedParams) => {
        previews.#update(client.protocol2CodeConverter.asUri(uri));
      }),
    );
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    if (typeof state !== 'object' || state === null || !('uri' in state) || typeof state.uri !== 'string') {
      panel.dispose();
      return;
    }
    const kind: PlanPageKind = 'kind' in state && state.kind === 'family' ? 'family' : 'plan';
    await this.#add(vscode.Uri.parse(state.uri), kind, panel).update();
  }

  /** The plan that is in front: the one being edited, or the one of the page. */
  get #activeUri(): vscode.Uri | undefined {
    const active = [...this.#previews].find(({ isActive }) => isActive);
    return active?.uri ?? vscode.window.activeTextEditor?.document.uri;
  }

  async #showBeside(kind: PlanPageKind): Promise<void> {
    const uri = this.#activeUri;
    if (!uri) {
      return;
    }
    const known = [...this.#previews].find((one) => one.kind === kind && one.uri.toString() === uri.toString());
    if (known) {
      known.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(PREVIEW_TYPE, '', place, { enableFindWidget: true });
    await this.#add(uri, kind, panel).update();
  }

  #add(uri: vscode.Uri, kind: PlanPageKind, panel: vscode.WebviewPanel): PlanPreview {
    const preview = new PlanPreview(uri, kind, panel, this.#surroundings);
    this.#previews.add(preview);
    preview.onDidDispose(() => this.#previews.delete(preview));
    return preview;
  }

  #updateAll(): void {
    for (const preview of this.#previews) {
      void preview.update();
    }
  }

  #update(uri: vscode.Uri): void {
    for (const preview of this.#previews) {
      if (preview.uri.toString() === uri.toString()) {
        void preview.update();
      }
    }
  }

  #showCursor(editor: vscode.TextEditor): void {
    for (const preview of this.#previews) {
      preview.showCursor(editor);
    }
  }
}
