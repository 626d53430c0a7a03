import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  CompletionRequest,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  MarkupContent,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TestClient } from './client.js';

const OPTIONS = { tabSize: 2, insertSpaces: true };

describe('what an editor can ask about a plan', () => {
  let client: TestClient;
  let linde: string;

  before(async () => {
    client = await TestClient.start();
    linde = await client.open('linde.regie');
    await client.untilReported(linde, 'JW-03');
  });

  after(() => client.clear());

  it('is offered by the server', () => {
    const { capabilities, serverInfo } = client.offers;
    assert.equal(serverInfo?.name, 'regieplan');
    assert.ok(capabilities.completionProvider);
    assert.ok(capabilities.hoverProvider);
    assert.ok(capabilities.definitionProvider);
    assert.ok(capabilities.referencesProvider);
    assert.ok(capabilities.documentHighlightProvider);
    assert.ok(capabilities.documentSymbolProvider);
    assert.ok(capabilities.foldingRangeProvider);
    assert.ok(capabilities.documentFormattingProvider);
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.move', 'refactor.rewrite', 'refactor.extract', 'source.fixAll.regieplan'],
      resolveProvider: true,
    });
  });

  const hoverAt = async (wanted: string, behind = '') => {
    const position = client.positionOf(linde, wanted, behind);
    const found = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: linde }, position });
    assert.ok(found && MarkupContent.is(found.contents), `there is something to say about ${wanted}`);
    return found.contents.value;
  };

  it('is what an inzet costs', async () => {
    assert.match(await hoverAt('Dagbesteding', 'inzet Dag'), /7\.700,46/);
  });

  it('is what a stream has paid and by how much it is exceeded', async () => {
    const text = await hoverAt('WmoNoor', 'geldstroom Wmo');
    assert.match(text, /10\.036,09/);
    assert.match(text, /36,09/);
  });

  it('is what a service and a law are', async () => {
    assert.match(await hoverAt('jeugd-ggz'), /[Jj]eugd-ggz/);
    assert.match(await hoverAt('Jeugdwet', 'verwijzing'), /Jeugdwet/);
  });

  const proposedAfter = async (uri: string, text: string) => {
    const position = client.rangeOf(uri, text).end;
    const found = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    const items = Array.isArray(found) ? found : (found?.items ?? []);
    return items.map(({ label }) => label);
  };

  it('is what can be written: names of the plan, the guide and the laws', async () => {
    await client.replace(linde, 'akkoord Noor 2025-09-05', 'inzet Nieuw {\n  dienst \n  door \n  voor \n}\n');
    assert.ok((await proposedAfter(linde, 'inzet Nieuw {\n  dienst ')).includes('jeugd-ggz'));
    const providers = await proposedAfter(linde, 'inzet Nieuw {\n  dienst \n  door ');
    assert.ok(providers.includes('Oever'));
    assert.ok(!providers.includes('WmoNoor'));
    const persons = await proposedAfter(linde, 'inzet Nieuw {\n  dienst \n  door \n  voor ');
    assert.deepEqual(persons.toSorted(), ['Marit', 'Noor']);
  });

  it('is what can be written: keywords', async () => {
    const plan = await client.open('nieuw.regie', 'plan "Nieuw"\n\n');
    const position = { line: 1, character: 0 };
    const found = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: plan },
      position,
    });
    const labels = (Array.isArray(found) ? found : (found?.items ?? [])).map(({ label }) => label);
    for (const keyword of ['periode', 'persoon', 'inzet', 'geldstroom']) {
      assert.ok(labels.includes(keyword), `${keyword} is proposed`);
    }
    await client.close(plan);
  });

  it('is its outline', async () => {
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: linde } });
    const names = symbols?.map(({ name }) => name) ?? [];
    assert.ok(names.some((name) => name.includes('Dagbesteding')));
    assert.ok(names.some((name) => name.includes('Noor')));
  });

  it('is what can be folded', async () => {
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: linde } });
    const { line } = client.positionOf(linde, 'inzet Dagbesteding');
    assert.ok(ranges?.some(({ startLine }) => startLine === line));
  });
});

describe('formatting', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start();
  });

  after(() => client.clear());

  const CROOKED =
    'plan   "Nieuw"\nperiode 2026-01-01   t/m 2026-12-31\npersoon Noor {\ngeboren 2008-03-15 // dochter\n}\n';

  it('brings a plan into its one form, which then stays as it is', async () => {
    const textDocument = { uri: await client.open('nieuw.regie', CROOKED) };
    const ask = (): Promise<TextEdit[] | null> =>
      client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options: OPTIONS });
    const edits = await ask();
    assert.ok(edits && edits.length > 0);
    await client.applyEdits(textDocument.uri, edits);
    const text = client.text(textDocument.uri);
    assert.match(text, /^plan "Nieuw"$/m);
    assert.match(text, /^ {2}geboren 2008-03-15 +\/\/ dochter$/m);
    assert.deepEqual(await ask(), []);
    await client.close(textDocument.uri);
  });

  it('keeps to the lines that are selected', async () => {
    const textDocument = { uri: await client.open('nieuw.regie', CROOKED) };
    const edits = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument,
      range: client.rangeOf(textDocument.uri, 'geboren'),
      options: OPTIONS,
    });
    await client.applyEdits(textDocument.uri, edits ?? []);
    assert.match(client.text(textDocument.uri), /^plan {3}"Nieuw"$/m);
    assert.match(client.text(textDocument.uri), /^ {2}geboren/m);
    await client.close(textDocument.uri);
  });
});
