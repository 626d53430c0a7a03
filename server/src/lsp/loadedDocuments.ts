import { type AstNode, DefaultLangiumDocuments, type LangiumDocument, type URI } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** A request loads nothing: what it may ask about is loaded when it is opened, or when an open document uses it. */
export class LoadedDocuments extends DefaultLangiumDocuments {
  override async getOrCreateDocument(uri: URI): Promise<LangiumDocument<AstNode>> {
    const document = this.getDocument(uri);
    if (!document) {
      throw new ResponseError(LSPErrorCodes.ServerCancelled, `${uri.toString()} is not open.`);
    }
    return document;
  }
}
