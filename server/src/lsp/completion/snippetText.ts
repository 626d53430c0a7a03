/** A place in an inserted text that the author fills in or chooses; the first option stands there at first. */
export interface Hole {
  readonly options: readonly string[];
}

export type SnippetPart = string | Hole;

/** What accepting a proposal writes. */
export interface InsertedText {
  readonly text: string;
  /** Whether the text is in the notation of snippets, with tab stops. */
  readonly isSnippet: boolean;
}

/** More than this is no choice but a search; what is typed instead is completed as anywhere else. */
const MOST_OPTIONS = 40;

/** A text with tab stops for an editor that knows them, else the same text with the first option of each filled in. */
export function insertedText(parts: readonly SnippetPart[], withTabStops: boolean): InsertedText {
  if (!withTabStops || !parts.some((part) => typeof part !== 'string')) {
    return { text: plainText(parts), isSnippet: false };
  }
  let stop = 0;
  const written = parts.map((part) => {
    if (typeof part === 'string') {
      return part.replace(/[\\$}]/g, '\\$&');
    }
    stop += 1;
    return tabStop(stop, part.options);
  });
  return { text: `${written.join('')}$0`, isSnippet: true };
}

export function plainText(parts: readonly SnippetPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : (part.options[0] ?? ''))).join('');
}

/** The notation of the Language Server Protocol: `${1:placeholder}` and `${2|one,two|}`. */
function tabStop(stop: number, options: readonly string[]): string {
  const [first = '', ...others] = options;
  return others.length === 0
    ? `\${${stop}:${first.replace(/[\\$}]/g, '\\$&')}}`
    : `\${${stop}|${options
        .slice(0, MOST_OPTIONS)
        .map((option) => option.replace(/[\\,|]/g, '\\$&'))
        .join(',')}|}`;
}
