import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Range } from 'vscode-languageserver-protocol';
import { RegieplanCodeLensProvider } from '../../server/src/lsp/codeLenses.js';
import { RegieplanCompletionProvider } from '../../server/src/lsp/completion.js';
import { RegieplanDocumentLinkProvider } from '../../server/src/lsp/documentLinks.js';
import { RegieplanDocumentSymbolProvider } from '../../server/src/lsp/documentSymbols.js';
import { RegieplanFoldingRangeProvider } from '../../server/src/lsp/folding.js';
import { RegieplanHoverProvider } from '../../server/src/lsp/hover.js';
import { RegieplanInlayHintProvider } from '../../server/src/lsp/inlayHints.js';
import { selectionRanges } from '../../server/src/lsp/selectionRanges.js';
import { RegieplanSemanticTokenProvider } from '../../server/src/lsp/semanticTokens.js';
import { at, featureServices, open } from './editor.js';
import { broken } from './mangled.js';

const completion = new RegieplanCompletionProvider(featureServices, {
  abilities: () => ({ snippets: true, labelDetails: true }),
  rulesBrokenIn: () => [],
});
const hover = new RegieplanHoverProvider(featureServices);
const outline = new RegieplanDocumentSymbolProvider(featureServices);
const hints = new RegieplanInlayHintProvider(featureServices);
const lenses = new RegieplanCodeLensProvider(featureServices);
const tokens = new RegieplanSemanticTokenProvider(featureServices);
const links = new RegieplanDocumentLinkProvider(featureServices);
const folding = new RegieplanFoldingRangeProvider();

function contains(outer: Range, inner: Range): boolean {
  const isBefore = (a: Range['start'], b: Range['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end) && isBefore(inner.start, inner.end);
}

const EXAMPLES = ['linde', 'vermeer', 'bakker', 'gids'].map((name) => readFileSync(`examples/${name}.regie`, 'utf8'));

describe('in a document that is being worked on', () => {
  it('every question has an answer inside the text', async () => {
    const texts = fc.constantFrom(...EXAMPLES).chain(broken);
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    const check = fc.asyncProperty(texts, places, async (text, somewhere) => {
      const document = await open(text);
      const whole = { start: { line: 0, character: 0 }, end: document.textDocument.positionAt(text.length) };
      for (const place of somewhere) {
        const params = at(document, Math.floor(place * text.length));
        for (const { label, textEdit } of completion.getCompletion(document, params)?.items ?? []) {
          assert.ok(textEdit && 'range' in textEdit && contains(whole, textEdit.range), label);
        }
        const range = hover.getHoverContent(document, params)?.range;
        assert.ok(range === undefined || contains(whole, range));
        const [selection] = selectionRanges(document, document.parseResult.value, [params.position]);
        for (let inner = selection; inner?.parent; inner = inner.parent) {
          assert.ok(contains(inner.parent.range, inner.range));
        }
      }
      for (const { name, range, selectionRange } of outline.getSymbols(document)) {
        assert.ok(name !== '' && contains(whole, range) && contains(range, selectionRange), name);
      }
      for (const { position } of await hints.getInlayHints(document, { range: whole })) {
        assert.ok(contains(whole, { start: position, end: position }));
      }
      for (const { range } of [...(await lenses.provideCodeLens(document)), ...links.getDocumentLinks(document)]) {
        assert.ok(contains(whole, range));
      }
      // Tokens that overlap or come in the wrong order have a negative distance to the one before.
      const { data } = await tokens.semanticHighlight(document, undefined);
      assert.ok(data.every((number) => number >= 0));
      for (const { startLine, endLine } of folding.getFoldingRanges(document)) {
        assert.ok(startLine < endLine && endLine <= whole.end.line);
      }
    });
    await fc.assert(check, { numRuns: 150 });
  });
});
