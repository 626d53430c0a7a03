import type { Place } from './place.js';

/** A text that someone wrote in their own words. */
export interface FreeText {
  /** Without its quotes. */
  readonly text: string;
  /** Where the words stand, without the quotes; on one line. */
  readonly place: Place;
  /** The first word of the statement or property it stands in: `toelichting`, `persoon`. */
  readonly keyword: string;
}

/** The place of a part of a text. */
export function placeWithin({ place }: FreeText, from: number, length: number): Place {
  const { line, character } = place.range.start;
  return {
    uri: place.uri,
    range: {
      start: { line, character: character + from },
      end: { line, character: character + from + length },
    },
  };
}
