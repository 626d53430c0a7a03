import type { TextRange } from '../domain/place.js';

/** Shows places in the text: goes to the only one, or lists them beside where the user is. */
export const SHOW_PLACES_COMMAND = 'regieplan.toonPlaatsen';

/** Shows the list of problems. */
export const SHOW_PROBLEMS_COMMAND = 'regieplan.toonMeldingen';

/** A place as it goes over the wire; lines and characters count from zero. */
export interface SentPlace {
  readonly uri: string;
  readonly range: TextRange;
}

/** The arguments of `SHOW_PLACES_COMMAND`: from where, and what. */
export type ShowPlacesArguments = readonly [from: SentPlace, places: readonly SentPlace[]];
