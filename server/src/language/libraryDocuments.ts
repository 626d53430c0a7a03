import { type LangiumDocument, type LangiumSharedCoreServices, URI } from 'langium';
import type { RegieDocument } from './generated/ast.js';

/** One document of the built-in laws. */
export interface LibraryText {
  readonly uri: string;
  readonly text: string;
}

/** The built-in laws, services and amounts: real documents, visible everywhere, parsed once. */
export class LibraryDocuments {
  readonly #services: LangiumSharedCoreServices;
  readonly #texts: readonly LibraryText[];
  #documents: readonly LangiumDocument<RegieDocument>[] | undefined;

  constructor(services: LangiumSharedCoreServices, texts: readonly LibraryText[]) {
    this.#services = services;
    this.#texts = texts;
  }

  get all(): readonly LangiumDocument<RegieDocument>[] {
    this.#documents ??= this.#texts.map(({ uri, text }) => {
      const document = this.#services.workspace.LangiumDocumentFactory.fromString<RegieDocument>(text, URI.parse(uri));
      this.#services.workspace.LangiumDocuments.addDocument(document);
      return document;
    });
    return this.#documents;
  }

  has(uri: URI): boolean {
    const key = uri.toString();
    return this.all.some((document) => document.uri.toString() === key);
  }
}
