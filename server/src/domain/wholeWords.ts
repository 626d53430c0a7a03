/** A letter, a digit or an underscore goes on a word; a hyphen does when a word follows or precedes it. */
const BEFORE = '(?<![\\p{L}\\d_]|[\\p{L}\\d_]-)';
const AFTER = '(?![\\p{L}\\d_]|-[\\p{L}\\d_])';

/** A text in which these words are replaced, each wherever it stands on its own; what is put in is not looked at again. */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  const words = [...replacements.keys()].filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
  if (words.length === 0) {
    return text;
  }
  const pattern = new RegExp(`${BEFORE}(?:${words.map(escaped).join('|')})${AFTER}`, 'gu');
  return text.replace(pattern, (word) => replacements.get(word) ?? word);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
