import type { InitializeParams } from 'vscode-languageserver';
import { type InitializationOptions, readInitializationOptions } from '../protocol/initialization.js';

/** What the client said about itself when it started the server. */
export class ClientOptions {
  #options: InitializationOptions = {};
  #annotatesChanges = false;
  #completion = { snippets: false, labelDetails: false };

  read({ initializationOptions, capabilities }: InitializeParams): void {
    this.#options = readInitializationOptions(initializationOptions);
    const item = capabilities.textDocument?.completion?.completionItem;
    this.#completion = { snippets: item?.snippetSupport === true, labelDetails: item?.labelDetailsSupport === true };
    const edits = capabilities.workspace?.workspaceEdit;
    this.#annotatesChanges = edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined;
  }

  /** The folder under which the client shows the built-in laws. */
  get libraryUri(): string | undefined {
    return this.#options.libraryUri;
  }

  /** The page that explains a rule. */
  rulePage(code: string): string | undefined {
    return this.#options.rulePages && `${this.#options.rulePages}/${code}.md`;
  }

  /** What the client can do with a proposal. */
  get completion(): { readonly snippets: boolean; readonly labelDetails: boolean } {
    return this.#completion;
  }

  /** Whether the client lets the user confirm a change that carries a remark. */
  get annotatesChanges(): boolean {
    return this.#annotatesChanges;
  }
}
