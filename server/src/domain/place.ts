/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The end is exclusive. */
export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** Where something stands: a document and a stretch of its text. */
export interface Place {
  readonly uri: string;
  readonly range: TextRange;
}

/** A replacement of the text at a place; an empty range inserts. */
export interface TextChange {
  readonly place: Place;
  readonly newText: string;
}
