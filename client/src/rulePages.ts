import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULE_PAGE, type RulePageParams } from '../../server/src/protocol/planCommands.js';

/** The scheme under which VS Code shows the pages about rules, read-only: `regieplan-regel:/BUD-01.md`. */
export const PAGES_SCHEME = 'regieplan-regel';

type Examples = RulePageParams['examples'];

/** Shows the pages about rules: the server writes them, around the examples that are shipped beside it. */
export class RulePageProvider implements vscode.TextDocumentContentProvider {
  readonly #client: BaseLanguageClient;
  readonly #file: vscode.Uri;
  #examples: Promise<Examples> | undefined;

  constructor(client: BaseLanguageClient, extension: vscode.Uri) {
    this.#client = client;
    this.#file = vscode.Uri.joinPath(extension, 'dist', 'voorbeelden.json');
  }

  /** @returns null for a page that is not there. */
  async provideTextDocumentContent({ path }: vscode.Uri): Promise<string | null> {
    this.#examples ??= this.#read();
    const params: RulePageParams = { name: path.replace(/^\//, ''), examples: await this.#examples };
    return this.#client.sendRequest<string | null>(RULE_PAGE, params);
  }

  async #read(): Promise<Examples> {
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file)));
  }
}
