import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  CancellationTokenSource,
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  HoverRequest,
  type InlayHint,
  InlayHintRefreshRequest,
  InlayHintRequest,
  MarkupContent,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { PATIENCE_MS } from '../support/patience.js';
import { TestClient } from './client.js';
import { InsideText } from './insideText.js';

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

const COMMANDS = ['regieplan.toonPlaatsen', 'regieplan.toonMeldingen'];

/** Waits for what comes by itself. */
async function until(isSo: () => boolean): Promise<void> {
  for (const limit = Date.now() + PATIENCE_MS; !isSo(); ) {
    assert.ok(Date.now() < limit, 'waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Ways in which a plan looks while it is being typed: what is replaced, and by what. */
const HALF_TYPED: readonly (readonly [string, string])[] = [
  ['tarief € 46,15 per dagdeel', 'tarief € 46,15 per'],
  ['inzet Dagbesteding {', 'inzet Dagbesteding '],
  ['uit WmoNoor\n  op WmoDagbesteding', 'uit WmoNo\n  op WmoDagbesteding'],
  ['periode 2025-09-01 t/m 2026-12-31', 'periode 2025-09-01 t/m'],
  ['doel Avondrust "De avonden', 'doel Avondrust "De avonden\n"'],
  ['persoon Noor "dochter" {', 'pers'],
];

describe('what a server shows in a plan', () => {
  let client: TestClient;
  let linde: string;
  let refreshed: { hints: number; lenses: number };

  before(async () => {
    client = await TestClient.start({
      initializationOptions: { commands: COMMANDS, rulePages: 'file:///regels/' },
      capabilities: { workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } },
    });
    refreshed = { hints: 0, lenses: 0 };
    client.connection.onRequest(InlayHintRefreshRequest.type, () => {
      refreshed.hints += 1;
    });
    client.connection.onRequest(CodeLensRefreshRequest.type, () => {
      refreshed.lenses += 1;
    });
    linde = await client.open('linde.regie');
    await client.untilReported(linde, 'JW-03');
  });

  after(() => client.clear());

  const textDocument = (): { uri: string } => ({ uri: linde });

  const hints = async (): Promise<readonly InlayHint[]> =>
    (await client.connection.sendRequest(InlayHintRequest.type, { textDocument: textDocument(), range: EVERYTHING })) ??
    [];

  const lenses = async (): Promise<readonly CodeLens[]> =>
    (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: textDocument() })) ?? [];

  const labelsBehind = async (line: string): Promise<readonly string[]> => {
    const wanted = client.positionOf(linde, line).line;
    return (await hints()).filter(({ position }) => position.line === wanted).map(({ label }) => String(label));
  };

  it('is offered', () => {
    const { capabilities } = client.offers;
    assert.ok(capabilities.inlayHintProvider);
    assert.ok(capabilities.codeLensProvider);
    assert.ok(capabilities.selectionRangeProvider);
    assert.ok(capabilities.documentLinkProvider);
    const tokens = capabilities.semanticTokensProvider;
    assert.ok(tokens && 'legend' in tokens);
    assert.deepEqual(tokens.full, { delta: true });
    assert.equal(tokens.range, true);
    assert.ok(tokens.legend.tokenTypes.includes('person'));
    assert.equal(capabilities.linkedEditingRangeProvider, undefined);
  });

  it('is the cost behind an inzet, the room behind a budget and the day behind a deadline', async () => {
    assert.deepEqual(await labelsBehind('inzet Dagbesteding {'), ['€ 7.700,46']);
    assert.deepEqual(await labelsBehind('  budget € 10.000,00'), ['€ 36,09 te veel']);
    assert.deepEqual(await labelsBehind('budget € 24.700,00'), ['nog € 837,04']);
    assert.deepEqual(await labelsBehind('  gereed 2026-06-30'), ['dinsdag']);
    assert.equal((await labelsBehind('  geboren 2008-03-15')).length, 1);
  });

  it('is how the plan, its goals and its coordinator stand, and leads there', async () => {
    const found = await lenses();
    const titles = found.map(({ command }) => command?.title ?? '');
    assert.ok(titles.includes('€ 23.862,96 gepland van € 24.700,00, nog € 837,04'), titles.join('\n'));
    assert.ok(titles.includes('3 fouten, 1 waarschuwing'), titles.join('\n'));
    assert.ok(titles.includes('alle 487 dagen van het plan'));
    assert.ok(titles.includes('50% van de weg'));
    assert.ok(found.every(({ command }) => command && ['', ...COMMANDS].includes(command.command)));
  });

  it('is switched off by a setting, for each kind, and the editor is asked to look again', async () => {
    const start = { ...refreshed };
    await client.configure({ inlayHints: { kosten: false, ruimte: true, leeftijd: true, weekdag: true } });
    assert.deepEqual(await labelsBehind('inzet Dagbesteding {'), []);
    assert.deepEqual(await labelsBehind('  budget € 10.000,00'), ['€ 36,09 te veel']);
    await until(() => refreshed.hints > start.hints);
    await client.configure({ codeLens: false });
    assert.deepEqual(await lenses(), []);
    assert.deepEqual(await labelsBehind('inzet Dagbesteding {'), ['€ 7.700,46']);
    await until(() => refreshed.lenses > start.lenses);
    await client.configure({});
    assert.ok((await lenses()).length > 0);
  });

  it('is looked at again when the language or a guide changes', async () => {
    const start = { ...refreshed };
    await client.setLanguage('en');
    assert.deepEqual(await labelsBehind('  budget € 10.000,00'), ['€ 36,09 too much']);
    await until(() => refreshed.hints > start.hints && refreshed.lenses > start.lenses);
    const english = refreshed.hints;
    await client.setLanguage('nl');
    await until(() => refreshed.hints > english);
    assert.deepEqual(await labelsBehind('  budget € 10.000,00'), ['€ 36,09 te veel']);
    const guide = await client.open('gids.regie');
    await labelsBehind('budget');
    const again = refreshed.hints;
    await client.replace(guide, 'gids "', 'gids "De ');
    await until(() => refreshed.hints > again);
    const changed = refreshed.hints;
    await client.close(guide);
    await until(() => refreshed.hints > changed);
  });

  it('does not ask to look again for what is typed in the plan itself', async () => {
    const start = { ...refreshed };
    await client.replace(linde, 'plan "Linde', 'plan "De Linde');
    await hints();
    await client.replace(linde, 'plan "De Linde', 'plan "Linde');
    await hints();
    assert.deepEqual(refreshed, start);
  });

  it('are tokens, of all and of a part, and what changed in them', async () => {
    const all = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: textDocument() });
    assert.ok(all && all.data.length > 500);
    const range = client.rangeOf(linde, 'persoon Noor "dochter" {\n  geboren 2008-03-15');
    const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument: textDocument(),
      range,
    });
    assert.equal(part?.data.length, 2 * 5);
    await client.replace(linde, 'geboren 2008-03-15', 'geboren 2008-03-16');
    const previousResultId = all.resultId ?? '';
    const changed = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument: textDocument(),
      previousResultId,
    });
    assert.ok(changed && 'edits' in changed);
    assert.deepEqual(changed.edits, []);
    await client.replace(linde, 'geboren 2008-03-16', 'geboren 2008-03-15');
  });

  it('are the places of a name: one where it is laid down, the others where it is used', async () => {
    const position = client.positionOf(linde, 'Avondrust', 'doel Avond');
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: textDocument(),
      position: { line: position.line, character: position.character + 6 },
    });
    const kinds = (found ?? []).map(({ kind }) => kind).toSorted();
    assert.deepEqual(kinds, [2, 2, 2, 2, 3]);
  });

  it('are ranges around the cursor, links and regions', async () => {
    const position = client.positionOf(linde, 'Marit', 'gezag Marit');
    const [selection] =
      (await client.connection.sendRequest(SelectionRangeRequest.type, {
        textDocument: textDocument(),
        positions: [position],
      })) ?? [];
    assert.deepEqual(selection?.parent?.range, client.rangeOf(linde, 'gezag Marit'));
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: textDocument() });
    const targets = (links ?? []).map(({ target }) => target ?? '');
    assert.ok(targets.some((target) => target.endsWith('/gids.regie')));
    assert.ok(targets.includes('file:///regels/BUD-01.md'));
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: textDocument() });
    assert.ok((folds ?? []).some(({ kind }) => kind === 'region'));
  });

  it('is shown on a date and on the code of a rule', async () => {
    const hoverAt = async (wanted: string, behind: string): Promise<string> => {
      const position = client.positionOf(linde, wanted, behind);
      const found = await client.connection.sendRequest(HoverRequest.type, {
        textDocument: textDocument(),
        position: { line: position.line, character: position.character + 1 },
      });
      return MarkupContent.is(found?.contents) ? found.contents.value : '';
    };
    assert.match(await hoverAt('2026-06-30', 'gereed 2026'), /^\*\*dinsdag 30 juni 2026\*\* – /);
    assert.match(await hoverAt('BUD-01', '//! BUD'), /^\*\*BUD-01\*\* – Budget overschreden – fout/);
  });

  for (const [written, typed] of HALF_TYPED) {
    it(`stays inside the text and with its lines while someone types "${typed.replaceAll('\n', ' ')}"`, async () => {
      const labelOf = (line: string): Promise<readonly string[]> => labelsBehind(line);
      const others = ['inzet BasisGgz', 'inzet JeugdGgz', 'evaluatie 2026-06-22'];
      const before = await Promise.all(others.map(labelOf));
      await client.replace(linde, written, typed);
      try {
        const inside = new InsideText(client.text(linde));
        for (const { position } of await hints()) {
          inside.range('a hint', { start: position, end: position });
        }
        for (const { range } of await lenses()) {
          inside.range('a lens', range);
        }
        assert.deepEqual(await Promise.all(others.map(labelOf)), before);
        const asked = { textDocument: textDocument() };
        assert.ok(((await client.connection.sendRequest(SemanticTokensRequest.type, asked))?.data.length ?? 0) > 500);
        for (const { range } of (await client.connection.sendRequest(DocumentLinkRequest.type, asked)) ?? []) {
          inside.range('a link', range);
        }
        const positions = [client.positionOf(linde, typed.trim().slice(0, 4))];
        const selections = await client.connection.sendRequest(SelectionRangeRequest.type, { ...asked, positions });
        assert.equal(selections?.length, 1);
      } finally {
        await client.replace(linde, typed, written);
      }
      assert.deepEqual(await Promise.all(others.map(labelOf)), before);
    });
  }

  it('keeps the room of before while an inzet has no price yet', async () => {
    assert.deepEqual(await labelsBehind('  budget € 10.000,00'), ['€ 36,09 te veel']);
    await client.replace(linde, 'tarief € 46,15 per dagdeel', 'tarief € 46,15 per');
    assert.deepEqual(await labelsBehind('  budget € 10.000,00'), ['€ 36,09 te veel (was)']);
    await client.replace(linde, 'tarief € 46,15 per\n', 'tarief € 46,00 per dagdeel\n');
    assert.deepEqual(await labelsBehind('  budget € 10.000,00'), ['€ 11,06 te veel']);
    await client.replace(linde, 'tarief € 46,00 per dagdeel', 'tarief € 46,15 per dagdeel');
  });

  it('can be cancelled', async () => {
    await client.replace(linde, 'plan "Linde', 'plan "De Linde');
    const source = new CancellationTokenSource();
    const params = { textDocument: textDocument(), range: EVERYTHING };
    const asked = client.connection.sendRequest(InlayHintRequest.type, params, source.token);
    source.cancel();
    await assert.rejects(asked, /cancel/i);
    await client.replace(linde, 'plan "De Linde', 'plan "Linde');
    assert.ok((await hints()).length > 0);
  });
});

describe('what a server shows to another editor', () => {
  it('are lenses without commands it does not have', async () => {
    const client = await TestClient.start();
    try {
      const uri = await client.open('linde.regie');
      const found = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
      assert.ok(found && found.length > 0);
      assert.deepEqual([...new Set(found.map(({ command }) => command?.command))], ['']);
    } finally {
      client.clear();
    }
  });
});
