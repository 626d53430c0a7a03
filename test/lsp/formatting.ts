import { TextDocument } from 'vscode-languageserver-textdocument';
import { RegieplanFormatter } from '../../server/src/lsp/formatter.js';
import { read, services } from './editor.js';

const formatter = new RegieplanFormatter(services.regieplan);

/** The text as the editor leaves it after formatting the whole document. */
export function formatted(text: string, folder?: string): string {
  const document = read(text, folder);
  const params = {
    textDocument: { uri: document.uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  };
  return TextDocument.applyEdits(document.textDocument, formatter.formatDocument(document, params));
}

/** As `formatted`, for the lines between two lines, both counted from zero and included. */
export function formattedLines(text: string, first: number, last: number): string {
  const document = read(text);
  const params = {
    textDocument: { uri: document.uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
    range: { start: { line: first, character: 0 }, end: { line: last, character: Number.MAX_SAFE_INTEGER } },
  };
  return TextDocument.applyEdits(document.textDocument, formatter.formatDocumentRange(document, params));
}

/** As `formatted`, at the moment the character before the offset has been typed. */
export function formattedWhileTyping(text: string, offset: number): string {
  const document = read(text);
  const params = {
    textDocument: { uri: document.uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
    position: document.textDocument.positionAt(offset),
    ch: text.charAt(offset - 1),
  };
  return TextDocument.applyEdits(document.textDocument, formatter.formatDocumentOnType(document, params));
}
