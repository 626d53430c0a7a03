import type { InitializeParams } from 'vscode-languageserver';
import { type InitializationOptions, readInitializationOptions } from '../protocol/initialization.js';

/** What the client said about itself when it started the server. */
export class ClientOptions {
  #options: InitializationOptions = {};
  #annotatesChanges = false;
  #takesVersions = false;
  #resolvesActions = false;
  #showsRefusals = false;
  #refreshesHints = false;
  #refreshesLenses = false;
  #completion = { snippets: false, labelDetails: false };

  read({ initializationOptions, capabilities }: InitializeParams): void {
    this.#options = readInitializationOptions(initializationOptions);
    const item = capabilities.textDocument?.completion?.completionItem;
    this.#completion = { snippets: item?.snippetSupport === true, labelDetails: item?.labelDetailsSupport === true };
    const edits = capabilities.workspace?.workspaceEdit;
    this.#takesVersions = edits?.documentChanges === true;
    const actions = capabilities.textDocument?.codeAction;
    this.#resolvesActions =
      actions?.dataSupport === true && actions.resolveSupport?.properties.includes('edit') === true;
    this.#showsRefusals = actions?.disabledSupport === true;
    this.#annotatesChanges = edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined;
    this.#refreshesHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    this.#refreshesLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
  }

  /** The folder under which the client shows the built-in laws. */
  get libraryUri(): string | undefined {
    return this.#options.libraryUri;
  }

  /** Where a code is explained: a rule on a page of its own, the problems of the text together on one. */
  pageOf(code: string): string | undefined {
    const page = code.startsWith('TAAL-') ? `TAAL.md#${code.toLowerCase()}` : `${code}.md`;
    return this.#options.rulePages && `${this.#options.rulePages}/${page}`;
  }

  /** What the client can do with a proposal. */
  get completion(): { readonly snippets: boolean; readonly labelDetails: boolean } {
    return this.#completion;
  }

  /** Whether the client lets the user confirm a change that carries a remark. */
  get annotatesChanges(): boolean {
    return this.#annotatesChanges;
  }

  /** Whether the client refuses a change for a version of a document that it no longer has. */
  get takesVersions(): boolean {
    return this.#takesVersions;
  }

  /** Whether the client asks for the change of an action when someone chooses it. */
  get resolvesActions(): boolean {
    return this.#resolvesActions;
  }

  /** Whether the client shows actions that cannot be done, with the reason. */
  get showsRefusals(): boolean {
    return this.#showsRefusals;
  }

  /** Whether the client carries out a command that the server names. */
  carriesOut(command: string): boolean {
    return this.#options.commands?.includes(command) === true;
  }

  /** Whether the client asks for inlay hints again when it is told to. */
  get refreshesHints(): boolean {
    return this.#refreshesHints;
  }

  /** Whether the client asks for code lenses again when it is told to. */
  get refreshesLenses(): boolean {
    return this.#refreshesLenses;
  }
}
