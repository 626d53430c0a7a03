import * as vscode from 'vscode';

/** The scheme under which VS Code shows the pages about rules, read-only: `regieplan-regel:/BUD-01.md`. */
export const PAGES_SCHEME = 'regieplan-regel';

/** Shows the pages about rules, which are kept together in one file: hundreds of small ones would be twice as large. */
export class RulePageProvider implements vscode.TextDocumentContentProvider {
  readonly #file: vscode.Uri;
  #pages: Promise<Readonly<Record<string, unknown>>> | undefined;

  constructor(extension: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(extension, 'dist', 'pages.json');
  }

  /** @returns undefined for a page that is not there. */
  async provideTextDocumentContent({ path }: vscode.Uri): Promise<string | undefined> {
    this.#pages ??= this.#read();
    const page = (await this.#pages)[path.replace(/^\//, '')];
    return typeof page === 'string' ? page : undefined;
  }

  async #read(): Promise<Readonly<Record<string, unknown>>> {
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file)));
  }
}
