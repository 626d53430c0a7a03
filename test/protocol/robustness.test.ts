import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { TestClient } from './client.js';

describe('a server that is sent nonsense', () => {
  let client: TestClient;

  beforeEach(async () => {
    client = await TestClient.start();
  });

  afterEach(() => client.clear());

  const stillWorks = async () => {
    const linde = await client.open('linde.regie');
    await client.untilReported(linde, 'JW-03');
    assert.equal(await client.stop(), 0);
  };

  it('lives on after a message that is no JSON', async () => {
    const body = '{"jsonrpc": "2.0", "method": ';
    client.server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    await stillWorks();
  });

  it('lives on after a message that is no message', async () => {
    const body = '[1, 2, 3]';
    client.server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    await stillWorks();
  });

  it('refuses a request that it does not know, and ignores such a notification', async () => {
    await assert.rejects(client.connection.sendRequest('regieplan/bestaatNiet', { x: 1 }), /Unhandled method/);
    await client.connection.sendNotification('regieplan/ookNiet', {});
    await stillWorks();
  });

  it('refuses requests with the wrong parameters', async () => {
    await assert.rejects(client.connection.sendRequest('textDocument/hover', { textDocument: null }));
    await client.connection.sendNotification('textDocument/didChange', { textDocument: { uri: 'x' } });
    await client.connection.sendNotification('textDocument/didOpen', {});
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: '%%%' }] });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: 3 });
    await stillWorks();
  });

  it('leaves documents of other languages alone', async () => {
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: client.uri('x.txt'), languageId: 'plaintext', version: 1, text: 'plan "X"' },
    });
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri('x.txt'), version: 2 },
      contentChanges: [{ text: '' }],
    });
    await stillWorks();
    assert.equal(client.lastDiagnostics(client.uri('x.txt')), undefined);
  });

  it('ends when its client is gone', async () => {
    client.server.stdin?.end();
    assert.equal(await client.ended(), 1);
  });

  it('ends at once on an exit without a shutdown', async () => {
    await client.connection.sendNotification('exit');
    assert.equal(await client.ended(), 1);
  });
});

describe('every request', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start();
  });

  after(() => client.clear());

  const TEXTS: Record<string, string> = {
    'an empty document': '',
    'a document of one half word': 'pl',
    'a document that breaks off': 'plan "X"\ninzet Y {\n  dienst jeugd-ggz\n  voor ',
    'a document with pictures':
      'plan "👨‍👩‍👧 Gezin 🏡"\npersoon 🙂 {\n  geboren 2008-03-15 😀\n}\n// 𝔊𝔢𝔷𝔦𝔫\nafspraak A "😀"\n',
    'a document with carriage returns': 'plan "X"\r\npersoon Noor {\r\n  geboren 2008-03-15\r\n}\r\n',
    'a document of braces': '{{{{}}}}{\n}}}\n',
  };
  const PLACES = [
    { line: 0, character: 0 },
    { line: 0, character: 9 },
    { line: 1, character: 9 },
    { line: 3, character: 7 },
    { line: 0, character: 10_000 },
    { line: 10_000, character: 10_000 },
  ];

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`survives ${name}, also at a position outside it`, async () => {
      const uri = await client.open('nieuw.regie', text);
      const textDocument = { uri };
      const { connection } = client;
      await client.diagnostics(uri, () => true);
      await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
      await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      const options = { tabSize: 2, insertSpaces: true };
      await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
      for (const position of PLACES) {
        const range = { start: position, end: position };
        await connection.sendRequest(CompletionRequest.type, { textDocument, position });
        await connection.sendRequest(HoverRequest.type, { textDocument, position });
        await connection.sendRequest(DefinitionRequest.type, { textDocument, position });
        await connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
        await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } });
        await connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options });
        const context = { includeDeclaration: true };
        await connection.sendRequest(ReferencesRequest.type, { textDocument, position, context });
        await connection
          .sendRequest(PrepareRenameRequest.type, { textDocument, position })
          .catch((refusal: Error) => assert.match(refusal.message, /naam/));
      }
      const lines = text.split(/\r?\n/);
      for (const { range } of client.lastDiagnostics(uri) ?? []) {
        assert.ok(range.end.line < lines.length && range.end.character <= (lines[range.end.line]?.length ?? 0));
      }
      await client.close(uri);
      await client.diagnostics(uri, (all) => all.length === 0);
    });
  }
});
