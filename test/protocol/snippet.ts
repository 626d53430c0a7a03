/** A place in a snippet at which the cursor stops. */
export interface TabStop {
  readonly offset: number;
  readonly length: number;
  readonly options: readonly string[];
}

const STOP = /\$0|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{\d+\|((?:\\.|[^|\\])*)\|\}|\\([\\$}])/g;

/** A text in the snippet notation of the protocol as an editor writes it, with its tab stops in their order. */
export function readSnippet(snippet: string): { readonly text: string; readonly stops: readonly TabStop[] } {
  const stops: TabStop[] = [];
  let text = '';
  let done = 0;
  for (const found of snippet.matchAll(STOP)) {
    text += snippet.slice(done, found.index);
    done = found.index + found[0].length;
    const [, placeholder, choice, escaped] = found;
    if (escaped !== undefined) {
      text += escaped;
    } else {
      const options = choice === undefined ? [plain(placeholder ?? '')] : optionsOf(choice);
      stops.push({ offset: text.length, length: options[0]?.length ?? 0, options });
      text += options[0] ?? '';
    }
  }
  return { text: text + snippet.slice(done), stops };
}

function optionsOf(choice: string): readonly string[] {
  return (choice.match(/(?:\\.|[^,\\])+/g) ?? []).map(plain);
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
