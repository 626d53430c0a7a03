/** Written out: a class of all letters takes longer to set up than a plan to read. */
const WORD = /[a-zà-öø-ÿ\d]+/g;

/** The words of a text in small letters, in order; what stands between them is left out. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
