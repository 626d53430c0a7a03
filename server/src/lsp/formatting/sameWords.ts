import { spelled } from './annotatedWords.js';
import type { WrittenStatement, WrittenText, WrittenWord } from './writtenText.js';

/**
 * Whether two texts say the same in the same words: the same statements in the same order, each with the same
 * properties in any order, the same comments, the same words outside statements, and as much that cannot be read.
 * Only the notation of a readable amount may differ, and braces around nothing.
 */
export function sayTheSame(one: WrittenText, other: WrittenText): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint(written: WrittenText): string {
  const owned = new Set(written.statements.flatMap(({ words }) => words));
  return JSON.stringify({
    statements: written.statements.map(statementFingerprint),
    comments: written.comments.map(({ image }) => image).toSorted(),
    loose: imagesOf(written.words.filter((word) => !owned.has(word))),
    damage: written.damage.length,
  });
}

function statementFingerprint({ words, propertyStarts, whole }: WrittenStatement): unknown {
  const starts = new Set(propertyStarts);
  const parts: WrittenWord[][] = [[]];
  for (const word of words) {
    if (starts.has(word.start) || word.image === '{' || word.image === '}') {
      parts.push([]);
    }
    parts.at(-1)?.push(word);
  }
  const [header = [], ...block] = parts;
  const isEmptyBlock = block.length === 2 && block.every(({ length }) => length === 1);
  return [imagesOf(header), isEmptyBlock ? [] : block.map(imagesOf).toSorted(), whole];
}

function imagesOf(words: readonly WrittenWord[]): string {
  return JSON.stringify(words.map(spelled));
}
