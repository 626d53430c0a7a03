import { DocumentState, type LangiumDocument, type LangiumSharedCoreServices, URI } from 'langium';
import type { RegieDocument } from './generated/ast.js';
import { namesDeclaredIn } from './librarySections.js';

/** One document of the built-in laws. */
export interface LibraryText {
  readonly uri: string;
  readonly text: string;
}

/** The built-in laws, services and amounts: real documents, visible everywhere, each parsed once and not before it is needed. */
export class LibraryDocuments {
  readonly #services: LangiumSharedCoreServices;
  readonly #load: () => readonly LibraryText[];
  readonly #documents = new Map<LibraryText, LangiumDocument<RegieDocument>>();
  #texts: readonly LibraryText[] | undefined;
  #declaring: ReadonlyMap<string, readonly LibraryText[]> | undefined;

  constructor(services: LangiumSharedCoreServices, texts: () => readonly LibraryText[]) {
    this.#services = services;
    this.#load = texts;
  }

  get all(): readonly LangiumDocument<RegieDocument>[] {
    return this.texts.map((text) => this.#documentOf(text));
  }

  /** The documents that declare a name. */
  declaring(name: string): readonly LangiumDocument<RegieDocument>[] {
    this.#declaring ??= byDeclaredName(this.texts);
    return (this.#declaring.get(name) ?? []).map((text) => {
      const document = this.#documentOf(text);
      // Names are looked up in the statements themselves: nothing has to be built before others may refer to them.
      if (document.state < DocumentState.ComputedScopes) {
        document.state = DocumentState.ComputedScopes;
      }
      return document;
    });
  }

  has(uri: URI): boolean {
    const key = uri.toString();
    return this.texts.some((text) => URI.parse(text.uri).toString() === key);
  }

  get texts(): readonly LibraryText[] {
    this.#texts ??= this.#load();
    return this.#texts;
  }

  #documentOf(text: LibraryText): LangiumDocument<RegieDocument> {
    let document = this.#documents.get(text);
    if (!document) {
      const { LangiumDocumentFactory, LangiumDocuments } = this.#services.workspace;
      document = LangiumDocumentFactory.fromString<RegieDocument>(text.text, URI.parse(text.uri));
      LangiumDocuments.addDocument(document);
      this.#documents.set(text, document);
    }
    return document;
  }
}

function byDeclaredName(texts: readonly LibraryText[]): ReadonlyMap<string, readonly LibraryText[]> {
  const declared = texts.flatMap((text) => namesDeclaredIn(text.text).map((name) => ({ name, text })));
  const grouped = Map.groupBy(declared, ({ name }) => name);
  return new Map([...grouped].map(([name, found]) => [name, found.map(({ text }) => text)]));
}
