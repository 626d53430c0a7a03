import { DocumentState, type LangiumDocument, type URI } from 'langium';
import type { Day } from '../domain/day.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { RegieplanServices } from '../language/module.js';
import { DocumentModels } from '../model/documentModels.js';
import { type CheckedDocument, checkDocument } from './check.js';

export interface CheckedText extends CheckedDocument {
  readonly document: LangiumDocument<RegieDocument>;
}

/**
 * Checks documents one by one, without an editor. Guides are kept for the plans that follow; a plan is not kept, so
 * that thousands of plans take no more memory than one.
 */
export class Checker {
  readonly #services: RegieplanServices;
  readonly #models: DocumentModels;

  constructor(services: RegieplanServices, today: Day) {
    this.#services = services;
    this.#models = new DocumentModels({
      usedDocuments: services.shared.workspace.UsedDocuments,
      declaredNames: services.regieplan.references.DeclaredNames,
      today: () => today,
    });
  }

  async check(uri: URI, text: string): Promise<CheckedText> {
    const document = await this.read(uri, text);
    const checked = checkDocument(this.#models, document);
    this.#forget(document);
    return { document, ...checked };
  }

  /** Reads a document without judging it; its names lead where they should. */
  async read(uri: URI, text: string): Promise<LangiumDocument<RegieDocument>> {
    const { LangiumDocumentFactory, UsedDocuments } = this.#services.shared.workspace;
    const document = LangiumDocumentFactory.fromString<RegieDocument>(text, uri);
    const loaded = await UsedDocuments.load([document]);
    // Names are looked up on demand; the language services' own build phases are for editors.
    for (const ready of [document, ...loaded]) {
      ready.state = DocumentState.ComputedScopes;
    }
    return document;
  }

  /** Forgets the guides that were read; the next document that uses one reads it anew. */
  forgetGuides(): void {
    const { LangiumDocuments, LibraryDocuments, UsedDocuments } = this.#services.shared.workspace;
    for (const { uri } of LangiumDocuments.all.filter((document) => !LibraryDocuments.has(document.uri)).toArray()) {
      LangiumDocuments.deleteDocument(uri);
    }
    UsedDocuments.forget();
  }

  #forget(document: LangiumDocument<RegieDocument>): void {
    this.#models.forget(document);
    this.#services.regieplan.references.DeclaredNames.forget(document);
  }
}
