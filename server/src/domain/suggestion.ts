import { distance } from 'fastest-levenshtein';

/** A beginning of this many letters is enough to know a word by, when only one known word starts so. */
const TELLING_LETTERS = 3;

/**
 * The known word that is nearest to a misspelt one, else the only one that starts with it: a word that is half typed.
 * Undefined when none is near enough to be meant.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  return wordsNear(word, known)[0];
}

/** As `nearestWord`, and undefined as well when more than one known word may be meant. */
export function onlyWordMeant(word: string, known: Iterable<string>): string | undefined {
  const [first, ...others] = wordsNear(word, known);
  return others.length === 0 ? first : undefined;
}

/** The known words that may be meant: the nearest in spelling, then the one that is half typed. */
function wordsNear(word: string, known: Iterable<string>): readonly string[] {
  const words = [...new Set(known)];
  return [...new Set([...nearestInSpelling(word, words), ...onlyBeginning(word, words)])];
}

function onlyBeginning(word: string, known: readonly string[]): readonly string[] {
  const start = word.toLowerCase();
  const found = word.length < TELLING_LETTERS ? [] : known.filter((one) => one.toLowerCase().startsWith(start));
  return found.length === 1 ? found : [];
}

function nearestInSpelling(word: string, known: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  let nearest: string[] = [];
  let least = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of known) {
    const apart = isSwap(wanted, candidate.toLowerCase()) ? 1 : distance(wanted, candidate.toLowerCase());
    if (apart < least) {
      nearest = [candidate];
      least = apart;
    } else if (apart === least) {
      nearest.push(candidate);
    }
  }
  return nearest;
}

/** Whether two neighbouring letters changed places, the slip of fast fingers. */
function isSwap(one: string, other: string): boolean {
  const from = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    one.length === other.length &&
    from >= 0 &&
    one[from] === other[from + 1] &&
    one[from + 1] === other[from] &&
    one.slice(from + 2) === other.slice(from + 2)
  );
}
