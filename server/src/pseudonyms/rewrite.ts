import type { Lexer } from 'langium';
import { replaceWords } from '../domain/wholeWords.js';
import { shiftedDate, withShiftedDates } from './dates.js';
import { madeUpReference, withMadeUpDetails, withTestNumbers } from './details.js';
import type { MadeUpNames } from './madeUpNames.js';

export interface Rewriting {
  readonly names: MadeUpNames;
  /** Days that every date moves; a negative number moves it back. */
  readonly days: number;
  /** The year that is meant where a text names a day without one. */
  readonly year: number;
}

const TEXTS: ReadonlySet<string> = new Set(['STRING', 'UNTERMINATED_STRING', 'CURLY_STRING', 'LINE_COMMENT']);

/** Words after which a text names a file or a place and no person. */
const NOT_ABOUT_PEOPLE: ReadonlySet<string> = new Set(['gebruik', 'gemeente']);
const REFERENCE_KEYWORD = 'kenmerk';

interface Word {
  readonly image: string;
  readonly offset: number;
  readonly type: string;
}

/** The same text, line by line, with other names, dates, references and details. */
export function rewritten(text: string, lexer: Lexer, rewriting: Rewriting): string {
  const { tokens, hidden } = lexer.tokenize(text);
  const words = [...tokens, ...hidden]
    .map((token): Word => ({ image: token.image, offset: token.startOffset, type: token.tokenType.name }))
    .toSorted((a, b) => a.offset - b.offset);
  const references = referencesIn(words);
  let result = '';
  let at = 0;
  let previous = '';
  for (const word of words) {
    result += text.slice(at, word.offset) + newImage(word, previous, references, rewriting);
    at = word.offset + word.image.length;
    previous = word.image;
  }
  return withTestNumbers(result + text.slice(at));
}

function newImage(
  { image, type }: Word,
  previous: string,
  references: ReadonlyMap<string, string>,
  { names, days, year }: Rewriting,
): string {
  if (type === 'ID') {
    return names.identifiers.get(image) ?? image;
  }
  if (type === 'DATE') {
    return shiftedDate(image, days, year);
  }
  if (!TEXTS.has(type) || NOT_ABOUT_PEOPLE.has(previous)) {
    return image;
  }
  const filed = replaceWords(image, references);
  return replaceWords(withMadeUpDetails(withShiftedDates(filed, days, year)), names.words);
}

/** What stands after `kenmerk`, each with a number of its own. */
function referencesIn(words: readonly Word[]): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const [index, { image, type }] of words.entries()) {
    const reference = image.replace(/^["\u201c\u201d\u201e]|["\u201c\u201d]$/g, '').trim();
    const isReference = TEXTS.has(type) && words[index - 1]?.image === REFERENCE_KEYWORD;
    if (isReference && reference !== '' && !references.has(reference)) {
      references.set(reference, madeUpReference(reference, references.size + 1));
    }
  }
  return references;
}
