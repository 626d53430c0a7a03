import type { Naming } from '../domain/realNames.js';

/** What may stand in a page: a text is escaped, a list is written one after the other, nothing is left out. */
export type Content = Html | string | number | undefined | readonly Content[];

/**
 * A piece of a page. The only way to one is the tag `html`, whose own text is the author's and whose values are escaped:
 * whatever a plan says, it stays text. Values of attributes stand between double quotes.
 */
export class Html {
  readonly #write: (naming: Naming) => string;

  private constructor(write: (naming: Naming) => string) {
    this.#write = write;
  }

  static of(strings: TemplateStringsArray, contents: readonly Content[]): Html {
    const namings = strings.map((text) => (MACHINE_WORDS.test(text) ? asWritten : undefined));
    return new Html((naming) =>
      strings.map((text, position) => `${text}${written(contents[position], namings[position] ?? naming)}`).join(''),
    );
  }

  /** A text that is worked out once it is known which names stand in it. */
  static said(words: (naming: Naming) => string): Html {
    return new Html((naming) => escaped(words(naming)));
  }

  /** Words of the page itself, such as a heading: no name of the plan stands in them, though one may be the same. */
  static fixed(words: string): Html {
    return new Html(() => escaped(words));
  }

  /** @param naming What is said instead of roles and pseudonyms. */
  toString(naming: Naming = asWritten): string {
    return this.#write(naming);
  }
}

/** What stands before the value of an attribute that nobody reads. */
const MACHINE_WORDS = /\b(?:class|id|for|href|lang|d|data-[a-z]+|aria-labelledby)="[^"]*$/;

const asWritten: Naming = (text) => text;

/** ``html`<b>${name}</b>` ``: a piece of a page in which every value is escaped. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return Html.of(strings, contents);
}

/** Pieces with something between them; what is undefined is left out. */
export function joined(pieces: readonly Content[], separator: Content): Content {
  return pieces
    .filter((piece) => piece !== undefined)
    .flatMap((piece, position) => (position === 0 ? [piece] : [separator, piece]));
}

function written(content: Content, naming: Naming): string {
  if (content === undefined) {
    return '';
  }
  if (content instanceof Html) {
    return content.toString(naming);
  }
  return typeof content === 'string' || typeof content === 'number'
    ? escaped(naming(String(content)))
    : content.map((piece) => written(piece, naming)).join('');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Characters that no page may hold (XML 1.0 §2.2) are left out. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? '')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
