import type { InitializeParams } from 'vscode-languageserver';
import { type InitializationOptions, readInitializationOptions } from '../protocol/initialization.js';

/** What the client said about itself when it started the server. */
export class ClientOptions {
  #options: InitializationOptions = {};
  #annotatesChanges = false;
  #refreshesHints = false;
  #refreshesLenses = false;

  read({ initializationOptions, capabilities }: InitializeParams): void {
    this.#options = readInitializationOptions(initializationOptions);
    const edits = capabilities.workspace?.workspaceEdit;
    this.#annotatesChanges = edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined;
    this.#refreshesHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    this.#refreshesLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
  }

  /** The folder under which the client shows the built-in laws. */
  get libraryUri(): string | undefined {
    return this.#options.libraryUri;
  }

  /** The page that explains a rule. */
  rulePage(code: string): string | undefined {
    return this.#options.rulePages && `${this.#options.rulePages}/${code}.md`;
  }

  /** Whether the client lets the user confirm a change that carries a remark. */
  get annotatesChanges(): boolean {
    return this.#annotatesChanges;
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
