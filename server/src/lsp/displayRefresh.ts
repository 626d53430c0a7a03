import type { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { ClientOptions } from './clientOptions.js';
import type { EditorSharedServices } from './services.js';

/**
 * Asks the client for hints and lenses again when they change without a keystroke in the document that shows them: by a
 * setting, by another language, or because a guide changed.
 */
export class DisplayRefresh {
  readonly #connection: Connection | undefined;
  readonly #client: ClientOptions;
  readonly #open: LangiumSharedServices['workspace']['TextDocuments'];
  /** The versions of open documents that were read last. */
  readonly #read = new Map<string, number>();

  constructor(services: EditorSharedServices) {
    this.#connection = services.lsp.Connection;
    this.#client = services.client.ClientOptions;
    this.#open = services.workspace.TextDocuments;
    services.client.DisplaySettings.onChange(() => this.#refresh());
    services.workspace.DocumentBuilder.onUpdate((changed, deleted) => this.#afterUpdate(changed, deleted));
  }

  #afterUpdate(changed: readonly URI[], deleted: readonly URI[]): void {
    let isAffected = false;
    for (const uri of changed.map((one) => one.toString())) {
      const version = this.#open.get(uri)?.version;
      isAffected ||= version !== undefined && this.#read.get(uri) === version;
      if (version !== undefined) {
        this.#read.set(uri, version);
      }
    }
    for (const uri of deleted) {
      this.#read.delete(uri.toString());
    }
    if (isAffected) {
      this.#refresh();
    }
  }

  #refresh(): void {
    const asked = [
      this.#client.refreshesHints ? this.#connection?.languages.inlayHint.refresh() : undefined,
      this.#client.refreshesLenses ? this.#connection?.sendRequest(CodeLensRefreshRequest.type) : undefined,
    ];
    // A client that refuses shows the new state at the next keystroke.
    void Promise.allSettled(asked);
  }
}
