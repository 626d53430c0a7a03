import { distance } from 'fastest-levenshtein';

/** A beginning of this many letters is enough to know a word by, when only one known word starts so. */
const TELLING_LETTERS = 3;

/**
 * The known word that is nearest to a misspelt one, else the only one that starts with it: a word that is half typed.
 * Undefined when none is near enough to be meant.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  return nearestSpelling(word, words) ?? onlyBeginning(word, words);
}

function onlyBeginning(word: string, known: readonly string[]): string | undefined {
  const start = word.toLowerCase();
  const found = new Set(
    word.length < TELLING_LETTERS ? [] : known.filter((one) => one.toLowerCase().startsWith(start)),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function nearestSpelling(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}
