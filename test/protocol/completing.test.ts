import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentOnTypeFormattingRequest,
  InsertTextFormat,
  MarkupContent,
  type Position,
  SignatureHelpRequest,
} from 'vscode-languageserver-protocol/node';
import { TestClient } from './client.js';

const HEAD =
  'plan "Nieuw"\ngebruik "gids.regie"\nperiode 2026-01-01 t/m 2026-12-31\n\npersoon Noor "dochter" {\n  geboren 2010-03-15\n}\n\n';
/** Lines as they are while somebody is still writing them. */
const HALF_TYPED = `${HEAD}inzet A {\n  dienst jeugd-ggz\n  door Hel\n  omvang 4 \n  tarief € \n\npersoon {\n  geb`;

describe('completion over the protocol', () => {
  let client: TestClient;
  let plain: TestClient;

  before(async () => {
    const completionItem = { snippetSupport: true, labelDetailsSupport: true };
    client = await TestClient.start({ capabilities: { textDocument: { completion: { completionItem } } } });
    plain = await TestClient.start();
  });

  after(() => {
    client.clear();
    plain.clear();
  });

  async function itemsAt(on: TestClient, uri: string, position: Position): Promise<readonly CompletionItem[]> {
    const found = await on.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return Array.isArray(found) ? found : (found?.items ?? []);
  }

  function resolved(item: CompletionItem): Promise<CompletionItem> {
    return client.connection.sendRequest(CompletionResolveRequest.type, item);
  }

  async function documentationOf(item: CompletionItem | undefined): Promise<string> {
    assert.ok(item);
    assert.equal(item.documentation, undefined, 'nothing is sent before it is asked for');
    const { documentation } = await resolved(item);
    assert.ok(MarkupContent.is(documentation), `${item.label} is explained`);
    return documentation.value;
  }

  it('is offered with details, shapes and formatting while typing', () => {
    const { capabilities } = client.offers;
    assert.equal(capabilities.completionProvider?.resolveProvider, true);
    assert.deepEqual(capabilities.completionProvider.triggerCharacters?.toSorted(), [' ', '-', '€']);
    assert.ok(capabilities.signatureHelpProvider?.triggerCharacters?.includes(' '));
    assert.equal(capabilities.documentOnTypeFormattingProvider?.firstTriggerCharacter, '}');
    assert.deepEqual(capabilities.documentOnTypeFormattingProvider.moreTriggerCharacter, ['\n']);
  });

  it('gives tab stops to a client that has them, and none to another', async () => {
    for (const [on, isSnippet] of [
      [client, true],
      [plain, false],
    ] as const) {
      const uri = await on.open('a.regie', HEAD);
      const items = await itemsAt(on, uri, { line: 8, character: 0 });
      const inzet = items.find(({ label }) => label === 'inzet');
      assert.equal(inzet?.insertTextFormat === InsertTextFormat.Snippet, isSnippet);
      assert.equal(/\$\{\d/.test(inzet?.textEdit?.newText ?? ''), isSnippet);
      await on.close(uri);
    }
  });

  it('tells about a statement, a service and a rule when they are looked at', async () => {
    const uri = await client.open('b.regie', `${HEAD}inzet A {\n  dienst \n}\nafwijking \n`);
    const statements = await itemsAt(client, uri, { line: 7, character: 0 });
    assert.match(
      await documentationOf(statements.find(({ label }) => label === 'doel')),
      /gezin[\s\S]*```regieplan\ndoel /,
    );
    const services = await itemsAt(client, uri, { line: 9, character: 9 });
    assert.match(await documentationOf(services.find(({ label }) => label === 'jeugd-ggz')), /Jeugdwet/);
    const rules = await itemsAt(client, uri, { line: 11, character: 10 });
    assert.match(await documentationOf(rules.find(({ label }) => label === 'WMO-01')), /WMO-01[\s\S]*\w{5}/);
    await client.close(uri);
  });

  it('leaves a proposal as it is that it did not make', async () => {
    for (const data of [
      undefined,
      null,
      4,
      {},
      { kind: 'fact', uri: 'nergens:', line: 0, character: 0 },
      { kind: 'rule', code: 'X' },
    ]) {
      const item = { label: 'vreemd', data };
      assert.equal((await resolved(item)).documentation, undefined);
    }
  });

  it('goes on in a half-typed plan', async () => {
    const uri = await client.open('c.regie', HALF_TYPED);
    const lines = HALF_TYPED.split('\n');
    const atEndOf = (text: string): Promise<readonly CompletionItem[]> => {
      const line = lines.findLastIndex((one) => one.startsWith(text));
      return itemsAt(client, uri, { line, character: lines[line]?.length ?? 0 });
    };
    assert.ok((await atEndOf('  door Hel')).some(({ label }) => label === 'Helder'));
    assert.ok((await atEndOf('  omvang 4 ')).some(({ label }) => label === 'uur'));
    const [price] = await atEndOf('  tarief € ');
    assert.equal(price?.textEdit?.newText, '€ 101,17 per uur');
    assert.ok((await atEndOf('  geb')).some(({ label }) => label === 'geboren'));
    await client.close(uri);
  });

  it('works in a guide and in a law', async () => {
    const guide = await client.open('d.regie', 'gids "Proefstad"\n\naanb');
    assert.ok((await itemsAt(client, guide, { line: 2, character: 4 })).some(({ label }) => label === 'aanbieder'));
    const law = await client.open('e.regie', 'wet Proef {\n  domein sociaal\n}\n\ndien');
    const service = (await itemsAt(client, law, { line: 4, character: 4 })).find(({ label }) => label === 'dienst');
    assert.match(service?.textEdit?.newText ?? '', /functie \$\{\d+\|/);
    await client.close(guide);
    await client.close(law);
  });

  it('shows the shape of what is typed, in a half-typed plan too', async () => {
    const uri = await client.open('f.regie', HALF_TYPED);
    const line = HALF_TYPED.split('\n').findIndex((one) => one.startsWith('  omvang 4'));
    const help = await client.connection.sendRequest(SignatureHelpRequest.type, {
      textDocument: { uri },
      position: { line, character: 11 },
    });
    assert.equal(help?.signatures[help.activeSignature ?? 0]?.label, 'omvang GETAL EENHEID per PERIODE');
    assert.equal(help?.activeParameter, 1);
    await client.close(uri);
  });

  it('brings the line that was left into form', async () => {
    const uri = await client.open('g.regie', `${HEAD}inzet A {\n    omvang   4 uur    per week\n  \n}\n`);
    const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
      textDocument: { uri },
      position: { line: 10, character: 2 },
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    await client.applyEdits(uri, edits ?? []);
    assert.match(client.text(uri), /^ {2}omvang 4 uur per week$/m);
    await client.close(uri);
  });
});
