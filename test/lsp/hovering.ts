import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MarkupContent } from 'vscode-languageserver-protocol';
import { RegieplanHoverProvider } from '../../server/src/lsp/hover.js';
import { at, featureServices, marked, open } from './editor.js';

const provider = new RegieplanHoverProvider(featureServices);

/** What is shown at an offset of a text, without the gaps between columns; nothing is an empty text. */
export async function shownAt(text: string, offset: number, folder?: string): Promise<string> {
  const document = await open(text, folder);
  const contents = provider.getHoverContent(document, at(document, offset))?.contents;
  return MarkupContent.is(contents) ? contents.value.replaceAll('&emsp;', '') : '';
}

/** What is shown at the `|` in a text. */
export function shown(textWithCursor: string): Promise<string> {
  const { text, offset } = marked(textWithCursor);
  return shownAt(text, offset);
}

/** What is shown on a word of an example; the first one after the given words. */
export function shownInExample(name: string, after: string, word: string): Promise<string> {
  const file = `examples/${name}.regie`;
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(after);
  const offset = text.indexOf(word, start + after.length);
  if (start < 0 || offset < 0) {
    throw new Error(`${name} does not say ${after} … ${word}`);
  }
  return shownAt(text, offset + 1, path.dirname(file));
}
