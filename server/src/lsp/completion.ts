import type { LangiumDocument } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { RegieDocument } from '../language/generated/ast.js';
import { placeOfCursor } from './completion/cursorPlace.js';
import { type CursorWord, wordAtCursor } from './completion/cursorWord.js';
import { type Proposal, Proposals } from './completion/proposals.js';
import type { FeatureServices } from './featureServices.js';

/** Offers what may be written at the cursor: keywords, names, values of fixed lists, units and days; never a guess. */
export class RegieplanCompletionProvider implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [' '] };
  readonly #services: FeatureServices;

  constructor(services: FeatureServices) {
    this.#services = services;
  }

  getCompletion(document: LangiumDocument<RegieDocument>, { position }: CompletionParams): CompletionList | undefined {
    const { textDocument } = document;
    const text = textDocument.getText();
    const word = wordAtCursor(text, textDocument.offsetAt(position), this.#services.parser.Lexer.tokenize(text));
    if (!word) {
      return undefined;
    }
    const range = { start: textDocument.positionAt(word.start), end: textDocument.positionAt(word.end) };
    const items = this.#proposals(document, word).map(
      ({ text: newText, kind, detail }, index): CompletionItem => ({
        label: newText,
        kind,
        ...(detail === '' ? {} : { detail }),
        sortText: String(index).padStart(4, '0'),
        textEdit: { range, newText },
      }),
    );
    return { isIncomplete: false, items };
  }

  #proposals(document: LangiumDocument<RegieDocument>, word: CursorWord): readonly Proposal[] {
    const { atStatementStart, statement } = placeOfCursor(word);
    const offered = new Proposals(this.#services, document);
    const proposals = [
      ...(statement ? offered.inStatement(statement) : []),
      ...(atStatementStart ? offered.atStatementStart(word.start) : []),
    ];
    return proposals.filter(({ text }, index) => proposals.findIndex((other) => other.text === text) === index);
  }
}
