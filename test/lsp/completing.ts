import assert from 'node:assert/strict';
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

export const PLAN = `plan "Linde"
gebruik "gids.regie"
periode 2026-01-01 t/m 2026-12-31

persoon Noor "dochter" { geboren 2008-03-15 }
persoon Marit "moeder" { geboren 1982-04-02 }
geldstroom WmoNoor { wet Wmo budget € 10.000,00 }
indicator Ruzies "ruzies per week" { meting 2026-01-05: 5 }
doel Rust "Rustige avonden" { voor Noor eigenaar Marit }
beschikking Wmo2026 { wet Wmo voor Noor geldig 2026-01-01 t/m 2026-12-31 }
`;

/** The words offered in a plan that ends with the given lines. */
export function inPlan(...lines: readonly string[]): Promise<readonly string[]> {
  return offeredWords(`${PLAN}\n${lines.join('\n')}`);
}

export function includes(words: readonly string[], ...wanted: readonly string[]): void {
  for (const word of wanted) {
    assert.ok(words.includes(word), `${word} is not among ${words.join(' ')}`);
  }
}

export function excludes(words: readonly string[], ...unwanted: readonly string[]): void {
  for (const word of unwanted) {
    assert.ok(!words.includes(word), `${word} should not be among ${words.join(' ')}`);
  }
}
