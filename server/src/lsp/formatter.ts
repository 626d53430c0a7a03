import type { LangiumCoreServices, LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver-protocol';
import type { RegieDocument } from '../language/generated/ast.js';
import { type CanonicalChange, canonicalChanges } from './formatting/canonicalText.js';
import { readWritten } from './formatting/writtenText.js';

/** Brings documents into the one form that makes a change show as one changed line. */
export class RegieplanFormatter implements Formatter {
  readonly #services: LangiumCoreServices;

  constructor(services: LangiumCoreServices) {
    this.#services = services;
  }

  formatDocument(document: LangiumDocument<RegieDocument>, _params: DocumentFormattingParams): TextEdit[] {
    return this.#edits(document, () => true);
  }

  formatDocumentRange(document: LangiumDocument<RegieDocument>, params: DocumentRangeFormattingParams): TextEdit[] {
    const from = document.textDocument.offsetAt(params.range.start);
    const to = document.textDocument.offsetAt(params.range.end);
    return this.#edits(document, ({ start, end }) => start <= to && end >= from);
  }

  /** A brace that closes a block brings that block into form, and nothing else. */
  formatDocumentOnType(document: LangiumDocument<RegieDocument>, params: DocumentOnTypeFormattingParams): TextEdit[] {
    const typed = document.textDocument.offsetAt(params.position);
    const closed = document.parseResult.value.statements.find(({ $cstNode }) => $cstNode?.end === typed)?.$cstNode;
    const text = document.textDocument.getText();
    if (!closed || text.charAt(typed - 1) !== '}' || params.ch !== '}') {
      return [];
    }
    return this.#edits(document, ({ start, end }) => start >= closed.offset && start < closed.end && end >= typed);
  }

  get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
    return { firstTriggerCharacter: '}' };
  }

  #edits(document: LangiumDocument<RegieDocument>, isWanted: (change: CanonicalChange) => boolean): TextEdit[] {
    const { Lexer, LangiumParser } = this.#services.parser;
    const text = document.textDocument.getText();
    const written = readWritten(text, Lexer, document.parseResult);
    const read = (other: string) => readWritten(other, Lexer, LangiumParser.parse<RegieDocument>(other));
    return canonicalChanges(written, read)
      .filter(isWanted)
      .map(({ start, end, newText }) => ({
        range: { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) },
        newText,
      }));
  }
}
