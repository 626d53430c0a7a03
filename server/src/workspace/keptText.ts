/**
 * A copy that holds on to nothing else: a piece cut from a text keeps the whole text in memory, and plans that are not
 * open are not kept.
 */
export function kept<Value>(value: Value): Value {
  return structuredClone(value);
}

/** The words of all plans, each once: most plans use the same ones. */
export class WordStore {
  readonly #words = new Map<string, string>();

  keep(word: string): string {
    let found = this.#words.get(word);
    if (found === undefined) {
      found = kept(word);
      this.#words.set(found, found);
    }
    return found;
  }
}
