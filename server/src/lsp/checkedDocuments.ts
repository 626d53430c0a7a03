import { DocumentState, type LangiumDocument, type LangiumDocumentFactory, type URI } from 'langium';
import { type CheckedDocument, checkDocument } from '../check/check.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { DocumentModels } from '../model/documentModels.js';
import type { EditorDocumentBuilder } from './editorDocumentBuilder.js';

/** Everything there is to say about each document, found once per version of its text and of what it uses. */
export class CheckedDocuments {
  readonly #models: DocumentModels;
  readonly #factory: LangiumDocumentFactory;
  readonly #checked = new WeakMap<LangiumDocument, CheckedDocument>();

  constructor(models: DocumentModels, builder: EditorDocumentBuilder, factory: LangiumDocumentFactory) {
    this.#models = models;
    this.#factory = factory;
    builder.onReset((document) => {
      this.#checked.delete(document);
      models.forget(document);
    });
  }

  of(document: LangiumDocument<RegieDocument>): CheckedDocument {
    let checked = this.#checked.get(document);
    if (!checked) {
      checked = checkDocument(this.#models, document);
      this.#checked.set(document, checked);
    }
    return checked;
  }

  /** What there would be to say about a document if its text were this one. */
  ofText(uri: URI, text: string): CheckedDocument {
    const document = this.#factory.fromString<RegieDocument>(text, uri);
    // Names are looked up on demand; nobody but this check will know the document.
    document.state = DocumentState.ComputedScopes;
    return checkDocument(this.#models, document);
  }
}
