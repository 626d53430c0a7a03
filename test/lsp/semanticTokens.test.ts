import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { RegieplanSemanticTokenProvider } from '../../server/src/lsp/semanticTokens.js';
import { tokenModifiers, tokenTypes } from '../../server/src/lsp/tokenTypes.js';
import { changeText, featureServices, open } from './editor.js';

const provider = new RegieplanSemanticTokenProvider(featureServices);

/** `word type modifiers` for each token, in the order of the text. */
function written({ data }: SemanticTokens, text: string): readonly string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  let [line, start] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    [line, start] = down === 0 ? [line, start + right] : [line + down, right];
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push([lines[line]?.slice(start, start + length), tokenTypes[type], ...modifiers].join(' '));
  }
  return found;
}

const PLAN = `plan "A"
persoon Noor { geboren 2008-03-15 }
geldstroom Geld { wet Wmo budget € 1.000,00 }
indicator Ruzies { meting 2026-01-05: 2 }
doel Rust { voor Noor meet Ruzies van 5 naar 1 }
inzet Hulp {
  dienst dagbesteding
  uit Geld 50%, Wmo 50%
  bij Rust
}
afwijking WMO-01 bij Hulp`;

describe('semantic tokens', () => {
  it('tell persons, money, laws, dates and names of all kinds apart', async () =>
    assert.deepEqual(written(await provider.semanticHighlight(await open(PLAN), {}), PLAN), [
      'Noor person declaration',
      '2008-03-15 date',
      'Geld stream declaration',
      'Wmo law defaultLibrary',
      '€ 1.000,00 money',
      'Ruzies indicator declaration',
      '2026-01-05 date',
      'Rust goal declaration',
      'Noor person',
      'Ruzies indicator',
      'Hulp support declaration',
      'dagbesteding service defaultLibrary',
      'Geld stream',
      'Wmo law defaultLibrary',
      'Rust goal',
      'WMO-01 rule',
      'Hulp support',
    ]));

  it('are those of the lines that are asked about', async () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 99 } };
    const tokens = await provider.semanticHighlightRange(await open(PLAN), { range });
    assert.deepEqual(written(tokens, PLAN), ['Rust goal declaration', 'Noor person', 'Ruzies indicator']);
  });

  it('say only what changed since the last answer', async () => {
    const document = await open(PLAN);
    const before = await provider.semanticHighlight(document, {});
    const text = PLAN.replace('plan "A"', 'plan "A"\nevaluatie 2026-06-22');
    await changeText(document, text);
    const difference = await provider.semanticHighlightDelta(document, { previousResultId: before.resultId ?? '' });
    assert.ok('edits' in difference);
    const data = [...before.data];
    for (const { start, deleteCount, data: added = [] } of difference.edits.toReversed()) {
      data.splice(start, deleteCount, ...added);
    }
    assert.deepEqual(written({ data }, text), written(await provider.semanticHighlight(document, {}), text));
    assert.ok(difference.edits.reduce((sum, { data: added = [] }) => sum + added.length, 0) < data.length / 2);
  });

  it('are all there for a client that remembers something else', async () => {
    const answer = await provider.semanticHighlightDelta(await open(PLAN), { previousResultId: 'other' });
    assert.ok('data' in answer);
    assert.equal(written(answer, PLAN).length, 17);
  });

  it('leave out what leads nowhere and what cannot be read, and keep the rest', async () => {
    const text = 'plan "A"\npersoon Noor {\n  gezag Niemand\n  geboren\n}\ndoel Rust { voor Noor, , xx }';
    assert.deepEqual(written(await provider.semanticHighlight(await open(text), {}), text), [
      'Noor person declaration',
      'Rust goal declaration',
      'Noor person',
    ]);
  });

  it('are known to the editor, with scopes that make people, money, laws and dates look different', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const text = JSON.stringify(manifest);
    for (const type of tokenTypes) {
      assert.ok(text.includes(`{"id":"${type}","superType":`), type);
    }
    const scopeOf = (type: string): string | undefined =>
      new RegExp(`"${type}":\\["[^"]+","([^"]+)"\\]`).exec(text)?.[1];
    const different = new Set(['person', 'money', 'law', 'date'].map(scopeOf));
    assert.equal(different.size, 4);
    assert.ok(!different.has(undefined));
  });
});
