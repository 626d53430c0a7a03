/** What the parser could not read: the words of the lines it left out or stumbled over. */
export interface Damage {
  /** Zero-based lines, each with the words on it. */
  readonly words: ReadonlyMap<number, readonly string[]>;
}

export const NO_DAMAGE: Damage = { words: new Map() };

/** The words on damaged lines between two lines, both inclusive. */
export function damagedWords(damage: Damage, firstLine: number, lastLine: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [line, words] of damage.words) {
    if (line >= firstLine && line <= lastLine) {
      for (const word of words) {
        found.add(word);
      }
    }
  }
  return found;
}

/** The first word of each damaged line: what would have started a statement or a property. */
export function damagedStarts(damage: Damage): ReadonlySet<string> {
  return new Set([...damage.words.values()].flatMap((words) => words.slice(0, 1)));
}
