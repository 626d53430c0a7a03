import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLAN_PAGE_REQUEST, type PlanPageAnswer, type PlanPageKind } from '../../../server/src/protocol/planPage.js';
import type { FromPage, ToPage } from '../../webview/messages.js';
import { showsNames } from '../names/showsNames.js';
import { texts } from '../texts.js';
import { previewDocument } from './previewDocument.js';

/** What a preview needs of the extension. */
export interface PreviewSurroundings {
  readonly client: BaseLanguageClient;
  /** The folder with the script of the page. */
  readonly scripts: vscode.Uri;
  readonly output: vscode.LogOutputChannel;
}

/** The page about one plan, in a panel beside its text. */
export class PlanPreview {
  readonly uri: vscode.Uri;
  readonly kind: PlanPageKind;
  readonly #panel: vscode.WebviewPanel;
  readonly #surroundings: PreviewSurroundings;
  /** Whether the panel has its document; after that only the page in it changes. */
  #isFilled = false;
  #isUpdating = false;
  #isOutdated = false;

  constructor(uri: vscode.Uri, kind: PlanPageKind, panel: vscode.WebviewPanel, surroundings: PreviewSurroundings) {
    this.uri = uri;
    this.kind = kind;
    this.#panel = panel;
    this.#surroundings = surroundings;
    panel.title = texts().previewTitle(kind, uri.path.split('/').at(-1) ?? '');
    panel.webview.options = { enableScripts: true, localResourceRoots: [surroundings.scripts] };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message));
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  /** Fetches the page anew; changes that come in meanwhile are fetched together afterwards. */
  async update(): Promise<void> {
    this.#isOutdated = true;
    if (this.#isUpdating) {
      return;
    }
    this.#isUpdating = true;
    try {
      while (this.#isOutdated) {
        this.#isOutdated = false;
        // The server knows what is open; a preview that comes back with the window may be the first to ask.
        await vscode.workspace.openTextDocument(this.uri);
        this.#show(await this.#fetch());
      }
    } catch (error) {
      this.#surroundings.output.warn(`${this.uri.toString()}: ${String(error)}`);
    } finally {
      this.#isUpdating = false;
    }
  }

  /** Marks on the page what the cursor is at. */
  showCursor(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.uri.toString() === this.uri.toString()) {
      this.#send({ type: 'cursor', line: editor.selection.active.line });
    }
  }

  async #fetch(): Promise<PlanPageAnswer> {
    const uri = this.#surroundings.client.code2ProtocolConverter.asUri(this.uri);
    return this.#surroundings.client.sendRequest(PLAN_PAGE_REQUEST, {
      uri,
      kind: this.kind,
      withoutNames: !showsNames(),
    });
  }

  #show(page: PlanPageAnswer): void {
    if (this.#isFilled) {
      this.#send({ type: 'page', main: page.main, language: page.language });
      return;
    }
    this.#isFilled = true;
    const { webview } = this.#panel;
    webview.html = previewDocument(page, {
      uri: this.uri.toString(),
      kind: this.kind,
      script: webview.asWebviewUri(vscode.Uri.joinPath(this.#surroundings.scripts, 'planPage.js')).toString(),
      nonce: newNonce(),
    });
  }

  #send(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        // A panel that was out of sight starts from its first document: it gets the page as it is now.
        void this.update().then(() => this.showCursor(this.#editor()));
        break;
      case 'reveal':
        void this.#goTo(message.line, message.character);
        break;
    }
  }

  async #goTo(line: number, character: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.uri);
    const place = document.validatePosition(new vscode.Position(line, character));
    await vscode.window.showTextDocument(document, {
      viewColumn: this.#editor()?.viewColumn ?? vscode.ViewColumn.One,
      selection: new vscode.Range(place, place),
    });
  }

  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.uri.toString());
  }
}

function newNonce(): string {
  return [...globalThis.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
