import type { CompletionItem } from 'vscode-languageserver-protocol';
import type { CompletionAbilities } from '../../server/src/lsp/completion/completionItems.js';
import { RegieplanCompletionProvider } from '../../server/src/lsp/completion.js';
import { at, featureServices, marked, open } from './editor.js';

const EVERYTHING: CompletionAbilities = { snippets: true, labelDetails: true };

/** What is offered at the `|` in a text. */
export async function offered(
  textWithCursor: string,
  abilities: CompletionAbilities = EVERYTHING,
): Promise<readonly CompletionItem[]> {
  const provider = new RegieplanCompletionProvider(featureServices, {
    abilities: () => abilities,
    rulesBrokenIn: () => ['WMO-04'],
  });
  const { text, offset } = marked(textWithCursor);
  const document = await open(text);
  return provider.getCompletion(document, at(document, offset))?.items ?? [];
}

export async function offeredWords(textWithCursor: string): Promise<readonly string[]> {
  return (await offered(textWithCursor)).map(({ label }) => label);
}
