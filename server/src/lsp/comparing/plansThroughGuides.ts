import { URI, UriUtils } from 'langium';
import { filesUsing, usesIn } from '../../language/guideUses.js';
import type { SentTexts } from '../../protocol/review.js';

/**
 * Files that did not change themselves and use a guide that did, directly or through another guide.
 * @param guides URIs of the guides that changed.
 * @param others The files among which to look, as they are now.
 */
export function filesThroughGuides(guides: readonly string[], others: SentTexts): readonly string[] {
  const uses = Object.entries(others).map(([uri, text]) => [called(uri), usedIn(uri, text ?? '')] as const);
  const found = new Set(filesUsing(new Set(guides.map(called)), new Map(uses)));
  return Object.keys(others).filter((uri) => found.has(called(uri)));
}

function usedIn(uri: string, text: string): readonly string[] {
  const folder = UriUtils.dirname(URI.parse(uri));
  return usesIn(text).map((used) => UriUtils.resolvePath(folder, used).toString());
}

/** The client may write a URI in another way than the server does. */
function called(uri: string): string {
  return URI.parse(uri).toString();
}
