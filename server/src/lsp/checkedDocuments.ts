import type { LangiumDocument } from 'langium';
import { type CheckedDocument, checkDocument } from '../check/check.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { DocumentModels } from '../model/documentModels.js';
import type { EditorDocumentBuilder } from './editorDocumentBuilder.js';

/** Everything there is to say about each document, found once per version of its text and of what it uses. */
export class CheckedDocuments {
  readonly #models: DocumentModels;
  readonly #checked = new WeakMap<LangiumDocument, CheckedDocument>();

  constructor(models: DocumentModels, builder: EditorDocumentBuilder) {
    this.#models = models;
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
}
