import type { RealName } from './namesFile.js';
import { replaceWords } from './wholeWords.js';

/** Puts real names where a text has roles or pseudonyms. */
export type Naming = (text: string) => string;

/**
 * What a preview or print on this computer says instead of roles and pseudonyms. Works on plain text: call it before a
 * text becomes HTML or Markdown, never on markup. Each role is replaced wherever it stands as a word of its own.
 * @returns a function that leaves every text as it is when there are no names.
 */
export function realNames(names: readonly Pick<RealName, 'pseudonym' | 'name'>[]): Naming {
  const byPseudonym = new Map(names.map(({ pseudonym, name }) => [pseudonym, name]));
  return (text) => replaceWords(text, byPseudonym);
}
