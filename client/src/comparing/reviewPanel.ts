import * as vscode from 'vscode';

/** The page with the review: one, beside the text, that shows what was asked last. */
export class ReviewPanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;

  /** The page forbids scripts and anything from elsewhere by itself; the editor does so once more. */
  show(title: string, html: string, column: vscode.ViewColumn): void {
    if (this.#panel) {
      this.#panel.reveal(this.#panel.viewColumn ?? column, true);
    } else {
      this.#panel = vscode.window.createWebviewPanel(
        'regieplan.review',
        title,
        { viewColumn: column, preserveFocus: true },
        { enableScripts: false, enableCommandUris: false, localResourceRoots: [], enableFindWidget: true },
      );
      this.#panel.onDidDispose(() => {
        this.#panel = undefined;
      });
    }
    this.#panel.title = title;
    this.#panel.webview.html = html;
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
