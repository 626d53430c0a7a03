import type { StatementName, statementSpecs } from '../domain/vocabulary.js';

/** A word that begins a statement. */
export type StatementKeyword = (typeof statementSpecs)[StatementName]['keywords'][number];

/** A word that begins a property inside a block. */
export type BlockKeyword = (typeof statementSpecs)[StatementName]['properties'][number]['keyword'];

/** Words that connect the values of a statement or a property. */
const connectingWords = [
  't/m',
  'vanaf',
  'tot',
  'per',
  'eenmalig',
  'in',
  'totaal',
  'bij',
  'van',
  'naar',
  'of',
  'en',
  'met',
  'gedurende',
  'stijgt',
  'daalt',
  'hoogstens',
  'minstens',
  'elke',
  'bron',
  'jaar',
  'beperkt',
  'substantieel',
  'uit',
] as const;
export type ConnectingWord = (typeof connectingWords)[number];

/** What each word of the language is for, in one line. */
export interface KeywordTexts {
  readonly statements: { readonly [Keyword in StatementKeyword]: string };
  readonly properties: { readonly [Keyword in BlockKeyword]: string };
  /** Where a property means something else in one statement than in most. */
  readonly propertiesOf: { readonly [Name in StatementName]?: { readonly [Keyword in BlockKeyword]?: string } };
  readonly connecting: { readonly [Word in ConnectingWord]: string };
}

/** What a word that begins a statement is for. */
export function explainStatement(texts: KeywordTexts, word: string): string | undefined {
  return textFor(texts.statements, word);
}

/** What a word that begins a property is for, in this statement. */
export function explainProperty(texts: KeywordTexts, statement: StatementName, word: string): string | undefined {
  return textFor(texts.propertiesOf[statement] ?? {}, word) ?? textFor(texts.properties, word);
}

/** What a word between values is for. */
export function explainConnecting(texts: KeywordTexts, word: string): string | undefined {
  return textFor(texts.connecting, word);
}

function textFor(texts: { readonly [word: string]: string | undefined }, word: string): string | undefined {
  return Object.hasOwn(texts, word) ? texts[word] : undefined;
}
