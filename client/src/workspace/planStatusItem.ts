import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type PlanStatus, PlanStatusRequest } from '../../../server/src/protocol/planStatus.js';
import { workspaceTexts } from './workspaceTexts.js';

/** A moment of rest after a change, in milliseconds. */
const REST_MS = 150;

const PICTURES: Readonly<Record<PlanStatus['worst'], string>> = {
  error: '$(error)',
  warning: '$(warning)',
  info: '$(info)',
  good: '$(pass)',
};

/** Findings of the plan in the active editor and the room in its household budget. */
export class PlanStatusItem implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #item = vscode.window.createStatusBarItem('regieplan.stand', vscode.StatusBarAlignment.Left, 10);
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#item.name = workspaceTexts().statusName;
    this.#item.command = 'workbench.actions.view.problems';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => void this.#update()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#soon(document.uri)),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) {
          this.#soon(uri);
        }
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) {
          void this.#update();
        } else {
          this.#item.hide();
        }
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #soon(uri: vscode.Uri): void {
    if (activePlan()?.toString() === uri.toString()) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#update(), REST_MS);
    }
  }

  async #update(): Promise<void> {
    const uri = activePlan();
    const status = uri && this.#client.state === State.Running ? await this.#ask(uri) : null;
    if (uri?.toString() !== activePlan()?.toString()) {
      // Another editor has come to the front meanwhile; that has its own answer.
      return;
    }
    if (!status) {
      this.#item.hide();
      return;
    }
    const { text, tooltip, spoken, worst } = status;
    this.#item.text = `${PICTURES[worst]} ${text}`;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: spoken };
    this.#item.backgroundColor = worst === 'error' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    this.#item.show();
  }

  /** Null when there is nothing to say now: the text has changed again, or has just been closed. */
  async #ask(uri: vscode.Uri): Promise<PlanStatus | null> {
    try {
      return await this.#client.sendRequest(PlanStatusRequest, {
        uri: this.#client.code2ProtocolConverter.asUri(uri),
      });
    } catch {
      return null;
    }
  }
}

function activePlan(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'regieplan' ? document.uri : undefined;
}
