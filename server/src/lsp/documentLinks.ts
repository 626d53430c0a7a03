import { GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import type { RegieDocument } from '../language/generated/ast.js';
import type { UsedDocuments } from '../language/usedDocuments.js';
import type { EditorServices } from './services.js';

/** The path behind `gebruik` opens the document it names. */
export class RegieplanDocumentLinkProvider implements DocumentLinkProvider {
  readonly #used: UsedDocuments;

  constructor(services: EditorServices) {
    this.#used = services.shared.workspace.UsedDocuments;
  }

  getDocumentLinks(document: LangiumDocument<RegieDocument>): DocumentLink[] {
    return this.#used.targetsOf(document).flatMap(({ statement, uri, problem }) => {
      const path = GrammarUtils.findNodeForProperty(statement.$cstNode, 'path');
      return path && problem !== 'missing' ? [{ range: path.range, target: uri.toString() }] : [];
    });
  }
}
