import type { Lexer } from 'langium';

/** Whether a word can be given as a name: one word that starts with a letter and is no word of the language itself. */
export function judgeName(lexer: Lexer, word: string): 'name' | 'keyword' | 'notAName' {
  const { tokens, errors } = lexer.tokenize(word);
  const [token] = tokens;
  if (errors.length > 0 || !token || token.image !== word || !/^\p{L}/u.test(word)) {
    return 'notAName';
  }
  return token.tokenType.name === 'ID' ? 'name' : 'keyword';
}
