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
  /** Documents that are about to be read or linked anew. */
  readonly #reset = new Set<string>();

  constructor(services: EditorSharedServices) {
    this.#connection = services.lsp.Connection;
    this.#client = services.client.ClientOptions;
    this.#open = services.workspace.TextDocuments;
    services.client.DisplaySettings.onChange(() => this.#refresh());
    services.workspace.DocumentBuilder.onReset(({ uri }) => this.#reset.add(uri.toString()));
    services.workspace.DocumentBuilder.onUpdate((_changed, deleted) => this.#afterUpdate(deleted));
  }

  /** An open document is read anew with the text it had: something that it uses has changed. */
  #afterUpdate(deleted: readonly URI[]): void {
    const versions = [...this.#reset].flatMap((uri) => {
      const version = this.#open.get(uri)?.version;
      return version === undefined ? [] : [[uri, version] as const];
    });
    const isAffected = versions.some(([uri, version]) => this.#read.get(uri) === version);
    this.#reset.clear();
    for (const [uri, version] of versions) {
      this.#read.set(uri, version);
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
