import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  CodeActionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type Location,
  type LocationLink,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { messageOf, TestClient } from './client.js';

describe('names', () => {
  let client: TestClient;
  let linde: string;

  before(async () => {
    client = await TestClient.start({ initializationOptions: { libraryUri: 'regieplan-wet:/' } });
    linde = await client.open('linde.regie');
    await client.untilReported(linde, 'JW-03');
  });

  after(() => client.clear());

  const at = (wanted: string, behind = '') => ({
    textDocument: { uri: linde },
    position: client.positionOf(linde, wanted, behind),
  });

  const definitionOf = async (wanted: string, behind = '') => {
    const found = await client.connection.sendRequest(DefinitionRequest.type, at(wanted, behind));
    const [first] = Array.isArray(found) ? found : [];
    assert.ok(first, `${wanted} leads somewhere`);
    return placeOf(first);
  };

  it('lead to where they are declared in the plan', async () => {
    const { uri, range } = await definitionOf('WmoNoor', 'inzet Dagbesteding');
    assert.equal(uri, linde);
    assert.deepEqual(range, client.rangeOf(linde, 'WmoNoor', 'geldstroom Wmo'));
  });

  it('lead into the guide', async () => {
    const { uri } = await definitionOf('Samira', 'regisseur');
    assert.equal(uri, client.uri('gids.regie'));
  });

  it('lead into the built-in laws, as the client shows them', async () => {
    assert.equal((await definitionOf('basis-ggz', 'inzet BasisGgz')).uri, 'regieplan-wet:/zvw.regie');
    assert.equal((await definitionOf('Jeugdwet')).uri, 'regieplan-wet:/jeugdwet.regie');
  });

  it('work inside the built-in laws too, about which nothing is said', async () => {
    const law = await client.open('regieplan-wet:/zvw.regie', 'dit is niet de tekst die de server kent');
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: law },
      position: (await definitionOf('basis-ggz', 'inzet BasisGgz')).range.start,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(new Set(found?.map(({ uri }) => uri)), new Set([linde, client.uri('gids.regie')]));
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: law },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.deepEqual(actions, []);
    await client.close(law);
    assert.equal((await definitionOf('basis-ggz', 'inzet BasisGgz')).uri, 'regieplan-wet:/zvw.regie');
    assert.equal(client.lastDiagnostics(law), undefined);
  });

  it('are found wherever they are used', async () => {
    const places = await client.connection.sendRequest(ReferencesRequest.type, {
      ...at('WmoNoor'),
      context: { includeDeclaration: true },
    });
    assert.equal(places?.length, 3);
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, at('WmoNoor'));
    assert.equal(highlights?.length, 3);
  });

  it('of a guide in `gebruik` open that guide', async () => {
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: linde } });
    assert.deepEqual(links, [{ range: client.rangeOf(linde, '"gids.regie"'), target: client.uri('gids.regie') }]);
  });

  it('change everywhere in the plan at once', async () => {
    const range = await client.connection.sendRequest(PrepareRenameRequest.type, at('WmoNoor', 'inzet Dagbesteding'));
    assert.deepEqual(range, client.rangeOf(linde, 'WmoNoor', 'inzet Dagbesteding'));
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...at('WmoNoor'), newName: 'WmoGeld-é' });
    assert.equal(edit?.changes?.[linde]?.length, 3);
    await client.apply(edit);
    const diagnostics = await client.diagnostics(linde, (all) =>
      all.some((diagnostic) => /WmoGeld-é/.test(messageOf(diagnostic))),
    );
    assert.deepEqual(diagnostics.map(({ code }) => code).toSorted(), ['BUD-01', 'DUP-02', 'JW-02', 'JW-03']);
  });

  describe('of the guide', () => {
    const annotating = { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } };

    it('change there and in every plan, and it is said that some are not open', async () => {
      const edit = await client.connection.sendRequest(RenameRequest.type, { ...at('Samira'), newName: 'Saar' });
      const changed = Object.keys(edit?.changes ?? {});
      assert.deepEqual(changed.toSorted(), [client.uri('bakker.regie'), client.uri('gids.regie'), linde].toSorted());
      assert.match(client.messages.at(-1) ?? '', /Samira wordt Saar, ook in 2 bestanden die niet open staan/);
    });

    it('are named together where the client can show that, and need no ticking', async () => {
      const other = await TestClient.start({ capabilities: { workspace: annotating } });
      try {
        const plan = await other.open('linde.regie');
        const edit: WorkspaceEdit | null = await other.connection.sendRequest(RenameRequest.type, {
          textDocument: { uri: plan },
          position: other.positionOf(plan, 'Samira'),
          newName: 'Saar',
        });
        const [annotation] = Object.values(edit?.changeAnnotations ?? {});
        assert.match(annotation?.label ?? '', /Samira wordt Saar/);
        assert.equal(annotation?.needsConfirmation, false);
        assert.equal(edit?.documentChanges?.length, 3);
        assert.match(other.messages.at(-1) ?? '', /Samira wordt Saar/);
      } finally {
        other.clear();
      }
    });
  });

  describe('that cannot change', () => {
    const refused = async (wanted: string, newName: string, reason: RegExp, behind = '') => {
      await assert.rejects(
        client.connection.sendRequest(RenameRequest.type, { ...at(wanted, behind), newName }),
        reason,
      );
    };

    it('are the built-in ones', async () => {
      await refused('jeugd-ggz', 'jeugdpsychiatrie', /ingebouwd/);
      await refused('Jeugdwet', 'Jw', /ingebouwd/);
      await assert.rejects(client.connection.sendRequest(PrepareRenameRequest.type, at('jeugd-ggz')), /ingebouwd/);
    });

    it('are those that would not be a name, or are taken', async () => {
      await refused('JwNoor', 'Jw Noor', /één woord/);
      await refused('JwNoor', '2026', /één woord/);
      await refused('JwNoor', '', /één woord/);
      await refused('JwNoor', '"Jw"', /één woord/);
      await refused('JwNoor', 'inzet', /woord van de taal/);
      await refused('JwNoor', 'Marit', /al in gebruik/);
      await refused('JwNoor', 'Samira', /al in gebruik/);
      await refused('JwNoor', 'Wmo', /al in gebruik/);
      await refused('Samira', 'Marit', /al in gebruik/);
    });

    it('are no names at all', async () => {
      await refused('periode', 'Periode', /geen naam/);
      await refused('2025-09-01', 'Vandaag', /geen naam/);
      await refused('// ----', 'Kop', /geen naam/);
    });

    it('are those that lead nowhere', async () => {
      const plan = await client.open('los.regie', 'plan "Los"\nregisseur Niemand\n');
      await assert.rejects(
        client.connection.sendRequest(PrepareRenameRequest.type, {
          textDocument: { uri: plan },
          position: client.positionOf(plan, 'Niemand'),
        }),
        /nergens vastgelegd/,
      );
      await client.close(plan);
    });
  });
});

function placeOf(found: Location | LocationLink): Location {
  return 'targetUri' in found ? { uri: found.targetUri, range: found.targetSelectionRange } : found;
}
