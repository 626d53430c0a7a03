import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import {
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { messageOf, TestClient } from './client.js';

const PLAN = `plan "Gezin Voorbeeld"
gebruik "wijk.regie"
periode 2026-01-01 t/m 2026-12-31
persoon Noor { geboren 2008-03-15 }
regisseur Samira bij Wijkteam
vervanger Ilse bij Wijkteam
`;

const GUIDE = `gids "Voorbeeldstad"
organisatie Wijkteam { soort gemeente }
medewerker Samira bij Wijkteam { rol regisseur }
medewerker Ilse bij Wijkteam { rol vervanger }
`;

describe('a plan and the guide it uses', () => {
  let client: TestClient;
  let plan: string;

  before(async () => {
    client = await TestClient.start();
  });

  after(() => client.clear());

  beforeEach(async () => {
    client.write('plan.regie', PLAN);
    client.write('wijk.regie', GUIDE);
    plan = await client.open('plan.regie');
    await client.untilNotReported(plan, 'TAAL-31');
  });

  const closeAll = async (...uris: string[]) => {
    for (const uri of uris) {
      await client.close(uri);
      await client.diagnostics(uri, (all) => all.length === 0);
    }
  };

  it('follows an edit in the plan', async () => {
    await client.untilNotReported(plan, 'REG-01');
    await client.replace(plan, 'regisseur Samira bij Wijkteam\n', '');
    await client.untilReported(plan, 'REG-01');
    await closeAll(plan);
  });

  it('follows an edit in the guide while both are open', async () => {
    const guide = await client.open('wijk.regie');
    await client.replace(guide, 'medewerker Samira', 'medewerker Sanne');
    assert.match(messageOf(await client.untilReported(plan, 'TAAL-30')), /Samira/);
    await client.replace(guide, 'medewerker Sanne', 'medewerker Samira');
    await client.untilNotReported(plan, 'TAAL-30');
    await closeAll(plan, guide);
  });

  it('goes back to the guide on disk when its editor is closed without saving', async () => {
    const guide = await client.open('wijk.regie');
    await client.replace(guide, 'medewerker Samira', 'medewerker Sanne');
    await client.untilReported(plan, 'TAAL-30');
    await client.close(guide);
    await client.untilNotReported(plan, 'TAAL-30');
    await closeAll(plan);
  });

  it('follows a guide that changes, goes and comes on disk', async () => {
    client.write('wijk.regie', GUIDE.replace('medewerker Ilse', 'medewerker Iris'));
    await client.reportFile('wijk.regie', FileChangeType.Changed);
    assert.match(messageOf(await client.untilReported(plan, 'TAAL-30')), /Ilse/);

    client.delete('wijk.regie');
    await client.reportFile('wijk.regie', FileChangeType.Deleted);
    await client.untilReported(plan, 'TAAL-31');

    client.write('wijk.regie', GUIDE);
    await client.reportFile('wijk.regie', FileChangeType.Created);
    await client.untilNotReported(plan, 'TAAL-31');
    await client.untilNotReported(plan, 'TAAL-30');
    await closeAll(plan);
  });

  it('notices a folder that takes the guide with it', async () => {
    client.delete('wijk.regie');
    await client.reportFile('', FileChangeType.Deleted);
    await client.untilReported(plan, 'TAAL-31');
    await closeAll(plan);
  });

  it('finds the missing guide when it is created in an editor', async () => {
    const other = await client.open('ander.regie', PLAN.replace('wijk.regie', 'nergens.regie'));
    await client.untilReported(other, 'TAAL-31');
    const guide = await client.open('nergens.regie', GUIDE);
    await client.untilNotReported(other, 'TAAL-31');
    await closeAll(other, guide, plan);
  });

  it('is left alone when something else changes on disk', async () => {
    const before = client.published.get(plan);
    client.write('bakker.regie', '');
    await client.reportFile('bakker.regie', FileChangeType.Changed);
    client.write('notitie.txt', 'geen plan');
    await client.reportFile('notitie.txt', FileChangeType.Created);
    const other = await client.open('vermeer.regie');
    await client.diagnostics(other, (all) => all.length > 0);
    assert.equal(client.published.get(plan), before);
    await closeAll(plan, other);
  });

  it('takes a guide that is no document of the language for what it is', async () => {
    client.write('notitie.txt', 'geen gids');
    await client.replace(plan, 'wijk.regie', 'notitie.txt');
    assert.match(messageOf(await client.untilReported(plan, 'TAAL-31')), /notitie\.txt/);
    await closeAll(plan);
  });
});

describe('what the server keeps', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start();
  });

  after(() => client.clear());

  it('forgets a plan when it is closed, and the guide that only this plan used', async () => {
    const linde = await client.open('linde.regie');
    const bakker = await client.open('bakker.regie');
    await client.untilReported(linde, 'JW-03');
    const guide = await client.open('gids.regie');
    const isKept = (uri: string): Promise<boolean> => {
      const position = { line: 0, character: 0 };
      return client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position }).then(
        () => true,
        () => false,
      );
    };
    assert.ok(await isKept(linde));
    await client.close(linde);
    await client.diagnostics(linde, (all) => all.length === 0);
    assert.ok(!(await isKept(linde)));
    await client.close(guide);
    await client.close(bakker);
    await client.diagnostics(bakker, (all) => all.length === 0);
    assert.ok(!(await isKept(guide)));
  });

  it('judges only the last of many quick edits', async () => {
    const linde = await client.open('linde.regie');
    for (const [from, to] of ['12.000', '12.00', '12.0', '12.0', '12.000'].entries()) {
      const text = client.text(linde);
      const start = text.indexOf('€ ', text.indexOf('geldstroom JwNoor'));
      const end = text.indexOf(',00', start);
      await client.applyEdits(linde, [
        {
          range: {
            start: client.positionOf(linde, '€ ', 'geldstroom JwNoor'),
            end: client.positionOf(linde, ',00', 'geldstroom JwNoor'),
          },
          newText: `€ ${to}`,
        },
      ]);
      assert.ok(end > start && from >= 0);
    }
    await client.replace(linde, 'budget € 10.000,00', 'budget € 11.000,00');
    const diagnostics = await client.untilNotReported(linde, 'BUD-01');
    assert.deepEqual(diagnostics.map(({ code }) => code).toSorted(), ['BUD-02', 'DUP-02', 'JW-02', 'JW-03']);
    await client.close(linde);
  });

  it('answers right behind the opening of a document', async () => {
    const linde = await client.open('linde.regie');
    const [definition, edits] = await Promise.all([
      client.connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri: linde },
        position: client.positionOf(linde, 'jeugd-ggz'),
      }),
      client.connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument: { uri: linde },
        options: { tabSize: 2, insertSpaces: true },
      }),
    ]);
    assert.ok(definition);
    assert.ok(edits);
    await client.close(linde);
  });

  it('knows documents that have no file yet', async () => {
    const untitled = await client.open('untitled:Untitled-1', 'plan "Nieuw"\n');
    await client.untilReported(untitled, 'REG-01');
    await client.close(untitled);
    await client.diagnostics(untitled, (all) => all.length === 0);
    const again = await client.open('untitled:Untitled-1', 'plan "Nieuw"\nperiode 31-12-2026\n');
    await client.untilReported(again, 'TAAL-10');
    await client.close(again);
  });

  it('offers no diagnostics on request: it sends them', async () => {
    await assert.rejects(
      client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: client.uri('x.regie') } }),
    );
  });
});

describe('a server that starts', () => {
  const opensLinde = async (client: TestClient) => {
    try {
      const linde = await client.open('linde.regie');
      await client.untilReported(linde, 'JW-03');
      assert.equal(await client.stop(), 0);
    } finally {
      client.clear();
    }
  };

  it('needs no folder', async () => {
    await opensLinde(await TestClient.start({ workspaceFolders: null }));
  });

  it('goes on without what the client refuses to give', async () => {
    await opensLinde(await TestClient.start({ refusesRequests: true }));
  });

  it('takes folders that are missing or lie inside one another', async () => {
    const client = await TestClient.start({
      workspaceFolders: ['file:///', 'file:///bestaat/niet', 'file:///bestaat', 'untitled:map'],
    });
    await opensLinde(client);
    assert.deepEqual(client.messages, []);
  });

  it('shows the built-in laws where they are when the client has no place of its own for them', async () => {
    const client = await TestClient.start();
    const linde = await client.open('linde.regie');
    const definition = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: linde },
      position: client.positionOf(linde, 'jeugd-ggz'),
    });
    assert.match(JSON.stringify(definition), /dist\/library\/jeugdwet\.regie/);
    client.clear();
  });
});
