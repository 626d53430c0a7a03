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
import { canonicalLine } from './formatting/canonicalLine.js';
import { type CanonicalChange, canonicalChanges, type ReadText } from './formatting/canonicalText.js';
import { readWritten, type WrittenText } from './formatting/writtenText.js';

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

  /** A brace that closes a block brings that block into form; a new line the line that was left. Nothing else moves. */
  formatDocumentOnType(document: LangiumDocument<RegieDocument>, params: DocumentOnTypeFormattingParams): TextEdit[] {
    switch (params.ch) {
      case '}':
        return this.#closedBlock(document, document.textDocument.offsetAt(params.position));
      case '\n': {
        const { written, read } = this.#read(document);
        return textEdits(document, canonicalLine(written, params.position.line - 1, read));
      }
      default:
        return [];
    }
  }

  get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
    return { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] };
  }

  #closedBlock(document: LangiumDocument<RegieDocument>, typed: number): TextEdit[] {
    const closed = document.parseResult.value.statements.find(({ $cstNode }) => $cstNode?.end === typed)?.$cstNode;
    return closed && document.textDocument.getText().charAt(typed - 1) === '}'
      ? this.#edits(document, ({ start, end }) => start >= closed.offset && start < closed.end && end >= typed)
      : [];
  }

  #edits(document: LangiumDocument<RegieDocument>, isWanted: (change: CanonicalChange) => boolean): TextEdit[] {
    const { written, read } = this.#read(document);
    return textEdits(document, canonicalChanges(written, read).filter(isWanted));
  }

  #read(document: LangiumDocument<RegieDocument>): { readonly written: WrittenText; readonly read: ReadText } {
    const { Lexer, LangiumParser } = this.#services.parser;
    return {
      written: readWritten(document.textDocument.getText(), Lexer, document.parseResult),
      read: (other) => readWritten(other, Lexer, LangiumParser.parse<RegieDocument>(other)),
    };
  }
}

function textEdits({ textDocument }: LangiumDocument, changes: readonly CanonicalChange[]): TextEdit[] {
  return changes.map(({ start, end, newText }) => ({
    range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
    newText,
  }));
}
