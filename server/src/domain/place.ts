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

/** Whether a place lies within another one of the same document. */
export function isWithin(part: Place, whole: Place): boolean {
  return (
    part.uri === whole.uri &&
    !isBefore(part.range.start, whole.range.start) &&
    !isBefore(whole.range.end, part.range.end)
  );
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
