import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-protocol';
import { RegieplanDocumentSymbolProvider } from '../../server/src/lsp/documentSymbols.js';
import { featureServices, open } from './editor.js';

const provider = new RegieplanDocumentSymbolProvider(featureServices);

async function outline(text: string): Promise<readonly DocumentSymbol[]> {
  return provider.getSymbols(await open(text));
}

/** The outline as it is shown: each entry's name, and what stands beside it in brackets. */
async function shownOutline(text: string): Promise<readonly string[]> {
  return (await outline(text)).map(({ name, detail }) => (detail === undefined ? name : `${name} [${detail}]`));
}

describe('the outline of a document', () => {
  it('reads as the document does, with the sums beside it', async () => {
    const shown = await shownOutline(readFileSync('examples/linde.regie', 'utf8'));
    for (const entry of [
      'plan "Linde: rust thuis en een goede overgang naar 18"',
      'periode 2025-09-01 t/m 2026-12-31',
      'persoon Noor "dochter"',
      'zorg Marit "Na haar 18e verjaardag stopt alles tegelijk."',
      'regisseur Samira bij WijkteamNoord vanaf 2025-09-01 t/m 2026-12-31',
      'beschikking WmoDagbesteding [Wmo · 2026-03-15 t/m 2026-12-31]',
      'budget € 24.700,00',
      'geldstroom WmoNoor [Wmo · € 10.000,00]',
      'doel Avondrust "De avonden thuis verlopen rustig"',
      'inzet Dagbesteding [dagbesteding · 2026-03-15 t/m 2026-12-31 · € 7.700,46]',
    ]) {
      assert.ok(shown.includes(entry), `${entry} is missing in\n${shown.join('\n')}`);
    }
  });

  it('keeps the order of the text, without levels', async () =>
    assert.deepEqual(await shownOutline('plan "A"\ndoel B\npersoon C { gezag D }\npersoon D'), [
      'plan "A"',
      'doel B',
      'persoon C',
      'persoon D',
    ]));

  it('keeps the entries of statements that are broken, and of those around them', async () =>
    assert.deepEqual(
      await shownOutline('plan "A"\npersoon\ninzet B {\n  voor ,\n  dienst dagbesteding\n\npersoon C "dochter'),
      ['plan "A"', 'persoon', 'inzet B [dagbesteding]', 'persoon C "dochter'],
    ));

  it('cuts a long heading', async () => {
    const [entry] = await shownOutline(`vraag "${'rust '.repeat(40)}"`);
    assert.equal(entry?.length, 80);
    assert.ok(entry?.endsWith('…'));
  });

  it('leads to the name', async () => {
    const [entry] = await outline('inzet Dagbesteding {\n  dienst dagbesteding\n}');
    assert.deepEqual(entry?.range, { start: { line: 0, character: 0 }, end: { line: 2, character: 1 } });
    assert.deepEqual(entry?.selectionRange, { start: { line: 0, character: 6 }, end: { line: 0, character: 18 } });
    assert.equal(entry?.kind, SymbolKind.Method);
  });

  it('is empty for an empty document', async () => assert.deepEqual(await outline(''), []));
});
