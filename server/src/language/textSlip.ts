/** The statement in which a slip was made. */
export interface SlippedStatement {
  readonly keyword: string;
  readonly name: string | undefined;
  /** Zero-based offset of its first word in the text. */
  readonly offset: number;
}

export type TextSlipKind =
  | 'missingOpen'
  | 'missingClose'
  | 'strayOpen'
  | 'strayClose'
  /** Property lines that belong to no statement. */
  | 'orphanLines'
  /** A line that starts with a word that starts no statement. */
  | 'unknownStatement'
  /** A line in a block that starts with a word that starts no property there. */
  | 'unknownProperty'
  /** A line in a block that starts another statement. */
  | 'statementInBlock'
  /** A word that starts a statement or a property, misspelt; it has been read as it was meant. */
  | 'misspelt'
  /** Words that fit nowhere; they have been left out. */
  | 'unexpected'
  /** Something that had to follow and is not there. */
  | 'missing'
  /** A small word that goes between two others: the comma between names, `per`, `bij`. */
  | 'missingWord'
  /** A name between quotes; it has been read as a name. */
  | 'quotedName'
  /** A statement whose first line could not be read. */
  | 'lostStatement';

/** One place where a text is not as the language wants it, and what had to be thought in or out to read on. */
export interface TextSlip {
  readonly kind: TextSlipKind;
  /** Where it shows: zero-based offset and length in the text. */
  readonly offset: number;
  readonly length: number;
  /** Offset of the last word that was left out; the offset itself when nothing was. */
  readonly until: number;
  /** The word it is about, as written. */
  readonly word: string;
  /** What a word was read as, or which word had to be thought in before it. */
  readonly meant?: string | undefined;
  readonly statement: SlippedStatement | undefined;
  /** The keyword of the property in which it happened; undefined in a statement's first line, or when not known. */
  readonly property?: string | undefined;
  /** Names of terminals and texts of keywords, one of which would have fitted. */
  readonly expected?: readonly string[];
  /** The grammar rule that wanted them. */
  readonly rule?: string | undefined;
  /** What was left out: the words that start lines, or the property keywords in a line. */
  readonly lost?: readonly string[];
  /** The name in a first line that was left out. */
  readonly lostName?: string | undefined;
}
