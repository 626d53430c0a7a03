import {
  type AstNode,
  Cancellation,
  type DocumentState,
  type LangiumDocument,
  type TextDocumentProvider,
  type URI,
  type WorkspaceLock,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { RegieplanDocumentBuilder } from '../language/documentBuilder.js';
import type { LibraryDocuments } from '../language/libraryDocuments.js';
import type { UsedDocuments } from '../language/usedDocuments.js';

/** Checks only what the user has open, and says when what is known about a document no longer holds. */
export class EditorDocumentBuilder extends RegieplanDocumentBuilder {
  readonly #open: TextDocumentProvider;
  readonly #lock: WorkspaceLock;
  readonly #library: () => LibraryDocuments;
  readonly #listeners: ((document: LangiumDocument) => void)[] = [];

  constructor(services: LangiumSharedServices, used: () => UsedDocuments, library: () => LibraryDocuments) {
    super(services, used);
    this.#open = services.workspace.TextDocuments;
    this.#lock = services.workspace.WorkspaceLock;
    this.#library = library;
  }

  /** Calls back when a document is about to be read or linked anew. */
  onReset(listener: (document: LangiumDocument) => void): void {
    this.#listeners.push(listener);
  }

  override resetToState<N extends AstNode>(document: LangiumDocument<N>, state: DocumentState): void {
    super.resetToState(document, state);
    for (const listener of this.#listeners) {
      listener(document);
    }
  }

  protected override async validate(
    document: LangiumDocument,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    if (this.#open.get(document.uri) && !this.#library().has(document.uri)) {
      await super.validate(document, cancelToken);
    }
  }

  /**
   * A document that has reached a state has reached it, also when the build is cancelled at that moment. Left to itself
   * Langium tells nobody: the findings are not published, and requests wait until the document changes again.
   */
  protected override notifyDocumentPhase(document: LangiumDocument, state: DocumentState): Promise<void> {
    return super.notifyDocumentPhase(document, state, Cancellation.CancellationToken.None);
  }

  /** A document that has just been opened waits for its turn; Langium would refuse the request. */
  protected override async awaitDocumentState(
    state: DocumentState,
    uri: URI,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<URI> {
    const document = this.langiumDocuments.getDocument(uri);
    if (document && document.state < state && this.currentState >= state) {
      await this.#allBuilt();
    }
    return super.awaitDocumentState(state, uri, cancelToken);
  }

  /** A request about all documents waits for every change that came before it. */
  protected override awaitBuilderState(): Promise<void> {
    return this.#allBuilt();
  }

  async #allBuilt(): Promise<void> {
    await this.#lock.read(() => undefined);
  }
}
