/** What may stand in a page: a text is escaped, a list is written one after the other, nothing is left out. */
export type Content = Html | string | number | undefined | readonly Content[];

/**
 * A piece of a page. The only way to one is the tag `html`, whose own text is the author's and whose values are escaped:
 * whatever a plan says, it stays text. Values of attributes stand between double quotes.
 */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static of(strings: TemplateStringsArray, contents: readonly Content[]): Html {
    const parts = strings.map((text, position) => `${text}${written(contents[position])}`);
    return new Html(parts.join(''));
  }

  toString(): string {
    return this.#text;
  }
}

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

function written(content: Content): string {
  if (content === undefined) {
    return '';
  }
  if (content instanceof Html) {
    return content.toString();
  }
  return typeof content === 'string' || typeof content === 'number'
    ? escaped(String(content))
    : content.map(written).join('');
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
