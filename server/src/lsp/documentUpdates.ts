import { type LangiumDocumentFactory, type LangiumDocuments, URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type {
  CancellationToken,
  Connection,
  DidChangeWatchedFilesParams,
  TextDocumentChangeEvent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LibraryDocuments } from '../language/libraryDocuments.js';
import type { UsedDocuments } from '../language/usedDocuments.js';
import type { EditorSharedServices } from './services.js';

type TextDocuments = LangiumSharedServices['workspace']['TextDocuments'];

/**
 * Keeps in memory what is open, what that uses, and the built-in laws; nothing else. What changes on disk matters only
 * when an open document uses it.
 */
export class RegieplanDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
  readonly #open: TextDocuments;
  readonly #documents: LangiumDocuments;
  readonly #factory: LangiumDocumentFactory;
  readonly #used: UsedDocuments;
  readonly #library: LibraryDocuments;
  readonly #connection: Connection | undefined;

  /** Open documents with a new text, waiting for their turn. */
  readonly #changed = new Set<string>();
  /** Documents whose text in memory is no longer theirs, waiting for their turn. */
  readonly #outdated = new Set<string>();

  constructor(services: EditorSharedServices) {
    super(services);
    this.#open = services.workspace.TextDocuments;
    this.#documents = services.workspace.LangiumDocuments;
    this.#factory = services.workspace.LangiumDocumentFactory;
    this.#used = services.workspace.UsedDocuments;
    this.#library = services.workspace.LibraryDocuments;
    this.#connection = services.lsp.Connection;
    services.client.MessageLanguage.onChange(() => this.#checkAgain());
  }

  /** Known from the first moment, so that a request right behind the opening finds it. */
  didOpenDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    if (this.#isOurs(uri) && !this.#documents.hasDocument(uri)) {
      this.#documents.addDocument(this.#factory.fromTextDocument(document, uri));
    }
  }

  override didChangeContent({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    if (this.#isOurs(uri)) {
      this.#changed.add(uri.toString());
      this.#schedule();
    }
  }

  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    if (!this.#library.has(uri)) {
      this.#outdated.add(uri.toString());
      this.#schedule();
    }
  }

  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.onWatchedFilesChangeEmitter.fire(params);
    const named = this.#used.loaded.flatMap((document) =>
      this.#used.targetsOf(document).map(({ uri }) => uri.toString()),
    );
    // A folder that comes or goes is reported without the files in it.
    const touched = params.changes.flatMap(({ uri }) => {
      const changed = URI.parse(uri).toString();
      return named.filter((target) => target === changed || target.startsWith(`${changed}/`));
    });
    if (touched.length > 0) {
      for (const uri of touched) {
        this.#outdated.add(uri);
      }
      this.#schedule();
    }
  }

  #checkAgain(): void {
    for (const uri of this.#open.keys().map((key) => URI.parse(key))) {
      if (this.#isOurs(uri)) {
        this.#changed.add(uri.toString());
      }
    }
    this.#schedule();
  }

  #schedule(): void {
    this.workspaceManager.ready
      .then(() => this.workspaceLock.write((token) => this.#update(token)))
      .catch((error: unknown) => this.#connection?.console.error(`Update failed: ${String(error)}`));
  }

  async #update(token: CancellationToken): Promise<void> {
    const outdated = new Set([...this.#outdated].filter((uri) => !this.#isOpen(uri)));
    const dependent = this.#used.loaded
      .filter((document) => this.#used.dependsOn(document, outdated))
      .map(({ uri }) => uri.toString());
    const changed = [...this.#changed, ...dependent].filter((uri) => this.#isOpen(uri));
    const dropped = [...outdated, ...dependent].filter((uri) => !this.#isOpen(uri));
    this.#changed.clear();
    this.#outdated.clear();
    await this.documentBuilder.update(parsed(changed), parsed(dropped), token);
    await this.#dropUnused(token);
  }

  /** A guide that is still used is read anew when it is needed; what nothing uses any more is gone. */
  async #dropUnused(token: CancellationToken): Promise<void> {
    const loaded = this.#used.loaded.filter(({ uri }) => !this.#library.has(uri));
    const needed = this.#used.reachedFrom(loaded.filter(({ uri }) => this.#isOpen(uri.toString())));
    const unused = loaded.filter((document) => !needed.has(document)).map(({ uri }) => uri);
    if (unused.length > 0) {
      await this.documentBuilder.update([], unused, token);
    }
  }

  #isOpen(uri: string): boolean {
    return this.#open.get(uri) !== undefined;
  }

  /** A document of this language; the built-in laws are never replaced by what an editor shows of them. */
  #isOurs(uri: URI): boolean {
    return this.serviceRegistry.hasServices(uri) && !this.#library.has(uri);
  }
}

function parsed(uris: readonly string[]): URI[] {
  return [...new Set(uris)].map((uri) => URI.parse(uri));
}
