import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import {
  FileChangeType,
  ReferencesRequest,
  RenameRequest,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { TestClient } from './client.js';
import { editsByFile, eventually, fill, GUIDE, linesOf, ONLY, placesIn, planOf } from './workspacePlans.js';

/** A plan with a provider of its own of the same name as the guide's. */
const OWN = planOf('Eigen', 'Bas')
  .replace('persoon Sam', 'persoon Zonzij\npersoon Sam')
  .replace('voor Sam', 'voor Zonzij');

/** Does not use the guide, and so knows another Anouk. */
const STRANGER = 'plan "Vreemd"\nperiode 2025-01-01 t/m 2099-12-31\npersoon Anouk\nregisseur Anouk\n';

describe('names of a guide', () => {
  let client: TestClient;
  let guide: string;

  before(async () => {
    client = await TestClient.start(ONLY);
  });

  beforeEach(async () => {
    await fill(client, {
      'dorp.regie': GUIDE,
      'adams.regie': planOf('Adams', 'Anouk'),
      'berg.regie': planOf('Berg', 'Bas'),
      'cohen.regie': planOf('Cohen', 'Anouk'),
      'vreemd.regie': STRANGER,
    });
    guide = await client.open('dorp.regie');
    await client.diagnostics(guide, () => true);
  });

  afterEach(() => client.closeAll());

  after(() => client.clear());

  const at = (name: string) => ({ textDocument: { uri: guide }, position: client.positionOf(guide, name, '\n\n') });

  const references = async (name: string) =>
    placesIn(
      await client.connection.sendRequest(ReferencesRequest.type, {
        ...at(name),
        context: { includeDeclaration: true },
      }),
    );

  const rename = (name: string, newName: string) =>
    client.connection.sendRequest(RenameRequest.type, { ...at(name), newName });

  it('are found in plans that are not open', async () => {
    assert.deepEqual(await references('Anouk'), ['adams.regie:6', 'cohen.regie:6', 'dorp.regie:4']);
    assert.deepEqual(await references('Zonzij'), ['adams.regie:10', 'berg.regie:10', 'cohen.regie:10', 'dorp.regie:6']);
  });

  it('are found once in a plan that is open', async () => {
    const plan = await client.open('adams.regie');
    await client.replace(plan, 'plan "Adams', '\nplan "Adams');
    assert.deepEqual(await references('Anouk'), ['adams.regie:7', 'cohen.regie:6', 'dorp.regie:4']);
  });

  it('are found from a plan as well as from the guide', async () => {
    const plan = await client.open('adams.regie');
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: plan },
      position: client.positionOf(plan, 'Zonzij'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(placesIn(found), ['adams.regie:10', 'berg.regie:10', 'cohen.regie:10']);
  });

  it('include those of the built-in laws', async () => {
    const plan = await client.open('adams.regie');
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: plan },
      position: client.positionOf(plan, 'begeleiding-individueel'),
      context: { includeDeclaration: false },
    });
    const ours = placesIn((found ?? []).filter(({ uri }) => uri.startsWith('file:')));
    assert.deepEqual(ours, ['adams.regie:8', 'berg.regie:8', 'cohen.regie:8', 'dorp.regie:7']);
  });

  it('are found through a guide between them, and follow what changes on disk', async () => {
    client.write('tussen.regie', 'gids "Tussen"\ngebruik "dorp.regie"\n');
    client.write('dekker.regie', planOf('Dekker', 'Anouk').replace('dorp.regie', 'tussen.regie'));
    client.delete('cohen.regie');
    await client.reportFile('tussen.regie', FileChangeType.Created);
    await client.reportFile('dekker.regie', FileChangeType.Created);
    await client.reportFile('cohen.regie', FileChangeType.Deleted);
    assert.deepEqual(await references('Anouk'), ['adams.regie:6', 'dekker.regie:6', 'dorp.regie:4']);
  });

  it('are found by what the guide says now, saved or not', async () => {
    await client.replace(guide, 'medewerker Bas', 'medewerker Carla bij Team\nmedewerker Bas');
    client.write('berg.regie', planOf('Berg', 'Carla'));
    await client.reportFile('berg.regie', FileChangeType.Changed);
    assert.deepEqual(await references('Carla'), ['berg.regie:6', 'dorp.regie:5']);
  });

  it('change in every plan that uses them and in no other', async () => {
    const edits = editsByFile(await rename('Anouk', 'Anna'));
    assert.deepEqual([...edits.keys()].toSorted(), ['adams.regie', 'cohen.regie', 'dorp.regie']);
    assert.deepEqual(linesOf(edits.get('adams.regie')), [6]);
    assert.deepEqual(
      edits.get('adams.regie')?.map(({ newText }) => newText),
      ['Anna'],
    );
  });

  it('leave alone what only looks the same', async () => {
    client.write('eigen.regie', OWN);
    await client.reportFile('eigen.regie', FileChangeType.Created);
    const edits = editsByFile(await rename('Zonzij', 'Zonnedauw'));
    assert.deepEqual([...edits.keys()].toSorted(), ['adams.regie', 'berg.regie', 'cohen.regie', 'dorp.regie']);
  });

  it('cannot change into a name that such a plan has already', async () => {
    await assert.rejects(rename('Anouk', 'Sam'), /Sam is al in gebruik in adams\.regie/);
    // Not used together in any plan.
    assert.ok(await rename('Bas', 'Anna'));
  });

  it('cannot change while a plan has them in text that cannot be read', async () => {
    client.write(
      'cohen.regie',
      planOf('Cohen', 'Anouk').replace('persoon Sam', 'persoon Sam\nzomaar wat Anouk woorden'),
    );
    await client.reportFile('cohen.regie', FileChangeType.Changed);
    await assert.rejects(rename('Anouk', 'Anna'), /In cohen\.regie staat Anouk op regel 6 .*Verbeter die regel/);
  });

  it('change in a plan that is broken elsewhere', async () => {
    client.write('cohen.regie', planOf('Cohen', 'Anouk').replace('omvang 2 uur', 'omvang 2 uur {{ ook'));
    await client.reportFile('cohen.regie', FileChangeType.Changed);
    assert.deepEqual(linesOf(editsByFile(await rename('Anouk', 'Anna')).get('cohen.regie')), [6]);
  });

  it('cannot change while a file cannot be read at all', async () => {
    client.writeBytes(
      'latijn.regie',
      Uint8Array.from([...'plan "Ren'].map((letter) => letter.charCodeAt(0)).concat(0xe9)),
    );
    await client.reportFile('latijn.regie', FileChangeType.Created);
    await assert.rejects(rename('Anouk', 'Anna'), /latijn\.regie kan niet worden gelezen/);
  });

  it('cannot change when the guide lies outside the open folder', async () => {
    const other = await TestClient.start({ ...ONLY, workspaceFolders: ['file:///een/andere/map'] });
    await fill(other, { 'dorp.regie': GUIDE });
    const elsewhere = await other.open('dorp.regie');
    await assert.rejects(
      other.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri: elsewhere },
        position: other.positionOf(elsewhere, 'Anouk'),
        newName: 'Anna',
      }),
      /gids buiten de geopende map/,
    );
    other.clear();
  });

  it('are symbols of the workspace, as are plans and what they name', async () => {
    const find = (query: string) => client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    const [zonzij] = (await find('zonzij')) ?? [];
    assert.equal(zonzij?.name, 'Zonzij');
    assert.equal(zonzij.containerName, 'Testdorp');
    assert.deepEqual(zonzij.location, { uri: guide, range: client.rangeOf(guide, 'Zonzij', 'aanbieder') });
    const [plan] = (await find('Adams')) ?? [];
    assert.equal(plan?.kind, SymbolKind.File);
    assert.equal(plan.location.uri, client.uri('adams.regie'));
    const lines = (await find('Begeleiding')) ?? [];
    assert.equal(lines.filter(({ name }) => name === 'Begeleiding').length, 3);
    assert.equal((await find('huishoudelijke-hulp'))?.[0]?.location.uri, 'regieplan-wet:/wmo.regie');
    client.delete('adams.regie');
    await client.reportFile('adams.regie', FileChangeType.Deleted);
    await eventually(
      async () => (await find('Adams')) ?? [],
      (found) => found.length === 0,
    );
  });
});
