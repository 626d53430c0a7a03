import { STATEMENT_NAMES } from '../domain/vocabulary.js';
import type { OutlinedName, TextOutline } from '../language/textOutline.js';
import { kept, type WordStore } from './keptText.js';

const NUMBERS_PER_NAME = 3;

/** The names in one file, packed: thousands of files are known at the same time. */
export class FileNames {
  readonly kind: TextOutline['kind'];
  readonly title: string;
  readonly titleLine: number;
  /** The documents that it uses directly, as URIs. */
  readonly uses: readonly string[];
  readonly #declared: readonly string[];
  /** Per declared name: which statement, line, character. */
  readonly #places: Uint32Array;
  readonly #words: readonly string[];

  constructor(outline: TextOutline, store: WordStore) {
    const { kind, title, titleLine, declared, words, uses } = outline;
    this.kind = kind;
    this.title = kept(title);
    this.titleLine = titleLine;
    this.uses = uses.map((uri) => store.keep(uri));
    this.#declared = declared.map(({ name }) => store.keep(name));
    this.#places = Uint32Array.from(
      declared.flatMap(({ statement, line, character }) => [STATEMENT_NAMES.indexOf(statement), line, character]),
    );
    this.#words = [...words].map((word) => store.keep(word));
  }

  /** Whether a word stands in the text that may be this name. */
  mentions(name: string): boolean {
    return this.#words.includes(name);
  }

  declares(name: string): boolean {
    return this.#declared.includes(name);
  }

  /** What it declares, in the order of the text. */
  *declared(): Generator<OutlinedName> {
    for (const [position, name] of this.#declared.entries()) {
      const [which = 0, line = 0, character = 0] = this.#places.subarray(position * NUMBERS_PER_NAME);
      const statement = STATEMENT_NAMES[which];
      if (statement) {
        yield { name, statement, line, character };
      }
    }
  }
}
