import type { LangiumDocument } from 'langium';
import type { SignatureHelpProvider } from 'langium/lsp';
import {
  MarkupKind,
  type SignatureHelp,
  type SignatureHelpOptions,
  type SignatureHelpParams,
  type SignatureInformation,
} from 'vscode-languageserver';
import type { SignatureKeyword } from '../texts/signatureTexts.js';
import { placeOfCursor } from './completion/cursorPlace.js';
import { wordAtCursor } from './completion/cursorWord.js';
import type { FeatureServices } from './featureServices.js';
import { isSignatureKeyword, piecesFilled, type ShapePiece, signatureShapes } from './signatureHelp/signatureShapes.js';

/** Shows the shape of a property of several values while it is typed, with the part that is next. */
export class RegieplanSignatureHelpProvider implements SignatureHelpProvider {
  readonly #services: FeatureServices;

  constructor(services: FeatureServices) {
    this.#services = services;
  }

  get signatureHelpOptions(): SignatureHelpOptions {
    return { triggerCharacters: [' '], retriggerCharacters: [' '] };
  }

  provideSignatureHelp(document: LangiumDocument, { position }: SignatureHelpParams): SignatureHelp | undefined {
    const { textDocument } = document;
    const text = textDocument.getText();
    const cursor = wordAtCursor(text, textDocument.offsetAt(position), this.#services.parser.Lexer.tokenize(text));
    const { statement } = cursor ? placeOfCursor(cursor) : { statement: undefined };
    const [keyword = '', ...words] = statement?.part === 'block' ? statement.words.map(({ image }) => image) : [];
    return isSignatureKeyword(keyword) ? this.#help(keyword, words) : undefined;
  }

  /** The first shape that the words go with is the active one; nothing once they say it all. */
  #help(keyword: SignatureKeyword, words: readonly string[]): SignatureHelp | undefined {
    const shapes = signatureShapes[keyword];
    const filled = shapes.map((shape) => piecesFilled(shape, words));
    const active = filled.findIndex((count) => count !== undefined);
    const activePiece = filled[active];
    if (activePiece === undefined || activePiece >= (shapes[active]?.length ?? 0)) {
      return undefined;
    }
    return {
      signatures: shapes.map((shape) => this.#signature(keyword, shape)),
      activeSignature: active,
      activeParameter: activePiece,
    };
  }

  #signature(keyword: SignatureKeyword, shape: readonly ShapePiece[]): SignatureInformation {
    const { signatures } = this.#services.shared.client.MessageLanguage.catalogue;
    let label: string = keyword;
    const parameters = shape.map((piece) => {
      const text = 'word' in piece ? piece.word : signatures.parts[piece.part];
      const start = label.length + 1;
      label += ` ${text}`;
      const range: [number, number] = [start, label.length];
      return 'part' in piece ? { label: range, documentation: signatures.explain[piece.part] } : { label: range };
    });
    const isInTotal = shape.some((piece) => 'word' in piece && piece.word === 'totaal');
    const value = isInTotal ? signatures.inTotal : signatures.about[keyword];
    return { label, parameters, documentation: { kind: MarkupKind.Markdown, value } };
  }
}
