import type { CompletionItem } from 'vscode-languageserver-protocol';
import { RegieplanCompletionProvider } from '../../server/src/lsp/completion.js';
import { at, featureServices, marked, open } from './editor.js';

const provider = new RegieplanCompletionProvider(featureServices);

/** What is offered at the `|` in a text. */
export async function offered(textWithCursor: string): Promise<readonly CompletionItem[]> {
  const { text, offset } = marked(textWithCursor);
  const document = await open(text);
  return provider.getCompletion(document, at(document, offset))?.items ?? [];
}

export async function offeredWords(textWithCursor: string): Promise<readonly string[]> {
  return (await offered(textWithCursor)).map(({ label }) => label);
}
