import { URI, UriUtils } from 'langium';
import type { LibraryText } from '../language/libraryDocuments.js';

/** The built-in laws under the addresses at which the client shows them; under their own when it has no such place. */
export function shownUnder(folder: string | undefined, library: readonly LibraryText[]): readonly LibraryText[] {
  return folder === undefined
    ? library
    : library.map(({ uri, text }) => ({ uri: `${folder}/${UriUtils.basename(URI.parse(uri))}`, text }));
}
