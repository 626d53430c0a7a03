import type { LangiumDocument } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import type { CancellationToken, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { RegieDocument } from '../language/generated/ast.js';
import { type CompletionAbilities, completionItem } from './completion/completionItems.js';
import { placeOfCursor, textAround } from './completion/cursorPlace.js';
import { type CursorWord, wordAtCursor } from './completion/cursorWord.js';
import type { Proposal } from './completion/proposal.js';
import { Proposals } from './completion/proposals.js';
import { SafeInsertion } from './completion/safeInsertion.js';
import type { FeatureServices } from './featureServices.js';

export interface CompletionSetting {
  readonly abilities: () => CompletionAbilities;
  /** The codes of the rules that have something to say about a document. */
  readonly rulesBrokenIn: (document: LangiumDocument<RegieDocument>) => readonly string[];
}

/**
 * Offers what may be written at the cursor: whole statements and properties, names, values of fixed lists, units, days
 * and amounts. What it offers never makes a text that parsed unreadable.
 */
export class RegieplanCompletionProvider implements CompletionProvider {
  /** A space ends a word, `€` begins an amount, and within a date or a name with hyphens the list would close. */
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [' ', '€', '-'] };
  readonly #services: FeatureServices;
  readonly #setting: CompletionSetting;

  constructor(services: FeatureServices, setting: CompletionSetting) {
    this.#services = services;
    this.#setting = setting;
  }

  getCompletion(
    document: LangiumDocument<RegieDocument>,
    { position }: CompletionParams,
    token?: CancellationToken,
  ): CompletionList | undefined {
    const { textDocument } = document;
    const text = textDocument.getText();
    const { Lexer, LangiumParser } = this.#services.parser;
    const lexed = Lexer.tokenize(text);
    const word = wordAtCursor(text, textDocument.offsetAt(position), lexed);
    if (!word || token?.isCancellationRequested) {
      return undefined;
    }
    const range = { start: textDocument.positionAt(word.start), end: textDocument.positionAt(word.end) };
    const insertion = new SafeInsertion(LangiumParser, word, textAround(text, lexed.tokens, word.start));
    const items = insertion
      .among(this.#proposals(document, word))
      .map(({ proposal, parts }) => completionItem(proposal, parts, range, this.#setting.abilities()));
    return {
      isIncomplete: false,
      // Clients sort by this text; the order here is the order of what is likeliest.
      items: items.map((item, index) => ({ ...item, sortText: String(index).padStart(4, '0') })),
    };
  }

  #proposals(document: LangiumDocument<RegieDocument>, word: CursorWord): readonly Proposal[] {
    const { atStatementStart, statement } = placeOfCursor(word);
    const offered = new Proposals(this.#services, document, () => this.#setting.rulesBrokenIn(document));
    const proposals = [
      ...(statement ? offered.inStatement(statement) : []),
      ...(atStatementStart ? offered.atStatementStart(word.start) : []),
    ];
    return proposals.filter(({ label }, index) => proposals.findIndex((other) => other.label === label) === index);
  }
}
