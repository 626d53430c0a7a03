import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { type PlanTreeChange, PlanTreeChanged } from '../../server/src/protocol/planTree.js';
import { TestClient } from './client.js';
import { children, eventually, fill, GUIDE, ONLY, outline, planOf } from './workspacePlans.js';

const OVERDUE = 'evaluatie 2025-02-01 { met Sam }\n';

const FIRED = `indicator Ruzies "ruzies per week" { meting 2025-01-06: 9 }
opschalen Rust {
  als Ruzies > 5
  dan "Bel de ouders"
  door Anouk
  binnen 5 dagen
}
`;

describe('the tree of plans', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start(ONLY);
  });

  beforeEach(async () => {
    await fill(client, {
      'dorp.regie': GUIDE,
      'adams.regie': planOf('Adams', 'Anouk', OVERDUE),
      'noord/berg.regie': planOf('Berg', 'Bas').replace('"dorp.regie"', '"../dorp.regie"'),
      'cohen.regie': planOf('Cohen', 'Bas', FIRED),
      '.oud/weg.regie': planOf('Weg', 'Bas'),
    });
  });

  after(() => client.clear());

  const shows = (wanted: (lines: readonly string[]) => boolean) => eventually(() => outline(client), wanted);
  const all = () =>
    shows((lines) =>
      ['Anouk (1 plan ', 'Bas (2 plannen '].every((start) => lines.some((line) => line.startsWith(start))),
    );

  it('starts with what waits longest, then has each coordinator with the plans', async () => {
    const lines = await all();
    const headings = lines.filter((line) => !line.startsWith(' '));
    assert.match(headings[0] ?? '', /^Eerst aandacht \(2 punten\)$/);
    assert.match(headings[1] ?? '', /^Anouk \(1 plan · € 442,86 · /);
    assert.match(headings[2] ?? '', /^Bas \(2 plannen · € 885,72 · /);
    assert.equal(headings.length, 3);
    const points = lines.slice(1, 3);
    assert.deepEqual(points, [
      '  Cohen (actie te laat: Rust, uiterlijk 11 januari 2025 (ging af op 6 januari 2025))',
      '  Adams (evaluatie te laat: 1 februari 2025)',
    ]);
  });

  it('leaves out the plans of an exercise, though not the guide beside them', async () => {
    const before = await all();
    client.write('noord/verwacht.json', '{}');
    await client.reportFile('noord/verwacht.json', FileChangeType.Created);
    const lines = await shows((now) => now.every((line) => !line.includes('Berg')));
    assert.equal(lines.length, before.length - 1);
    client.delete('noord/verwacht.json');
    await client.reportFile('noord/verwacht.json', FileChangeType.Deleted);
    assert.deepEqual(await all(), before);
  });

  it('leads to the line of what it names', async () => {
    await all();
    const [root] = await children(client);
    const [cohen, adams] = await children(client, root?.id);
    assert.deepEqual(cohen?.target, { uri: client.uri('cohen.regie'), line: 15 });
    assert.deepEqual(adams?.target, { uri: client.uri('adams.regie'), line: 14 });
  });

  it('tells per plan the worst finding, the costs and the next evaluation', async () => {
    client.write('adams.regie', planOf('Adams', 'Anouk', 'budget € 500,00\nevaluatie 2099-05-01 { met Sam }\n'));
    await client.reportFile('adams.regie', FileChangeType.Changed);
    await shows(
      (lines) =>
        !lines.some((line) => line.includes('1 februari 2025')) && lines.some((line) => line.includes('  Adams (')),
    );
    const anouk = (await children(client)).find(({ label }) => label === 'Anouk');
    const [adams] = await children(client, anouk?.id);
    const labels = (await children(client, adams?.id)).map(({ label, description }) => `${label} (${description})`);
    assert.match(labels[0] ?? '', /^[A-Z]+-\d+: /);
    assert.deepEqual(labels.slice(1), ['Budget: nog € 57,14 over (€ 442,86 van € 500,00)', 'Evaluatie 1 mei 2099 ()']);
  });

  it('follows files that change, come and go', async () => {
    await all();
    client.write('adams.regie', planOf('Adams', 'Bas'));
    await client.reportFile('adams.regie', FileChangeType.Changed);
    await shows(
      (lines) =>
        lines.some((line) => line.startsWith('Bas (3 plannen')) && !lines.some((line) => line.startsWith('Anouk')),
    );
    client.write('dekker.regie', planOf('Dekker', 'Anouk'));
    await client.reportFile('dekker.regie', FileChangeType.Created);
    await shows((lines) => lines.some((line) => line.startsWith('Anouk (1 plan')));
    client.delete('dekker.regie');
    await client.reportFile('dekker.regie', FileChangeType.Deleted);
    await shows((lines) => !lines.some((line) => line.startsWith('Anouk')));
    await client.reportFile('noord', FileChangeType.Deleted);
    await shows((lines) => lines.some((line) => line.startsWith('Bas (2 plannen')));
  });

  it('judges the plans anew when their guide changes', async () => {
    await all();
    client.write('dorp.regie', GUIDE.replace('€ 50,00', '€ 60,00'));
    await client.reportFile('dorp.regie', FileChangeType.Changed);
    await shows((lines) => lines.some((line) => /^Bas \(2 plannen · € 1\.062,86/.test(line)));
  });

  it('follows what is typed in an open plan, and forgets it when that is thrown away', async () => {
    await all();
    const uri = await client.open('adams.regie');
    await client.replace(uri, 'regisseur Anouk', 'regisseur Bas');
    await shows((lines) => lines.some((line) => line.startsWith('Bas (3 plannen')));
    await client.close(uri);
    await shows((lines) => lines.some((line) => line.startsWith('Anouk (1 plan')));
  });

  it('says which part changed, once it has been asked for', async () => {
    const changes: PlanTreeChange[] = [];
    client.connection.onNotification(PlanTreeChanged, (change) => void changes.push(change));
    await all();
    await eventually(
      () => Promise.resolve(changes),
      (told) => told.at(-1) !== undefined && told.at(-1)?.reading === undefined,
    );
    const anouk = (await children(client)).find(({ label }) => label === 'Anouk');
    changes.length = 0;
    client.write('adams.regie', planOf('Adams', 'Anouk'));
    await client.reportFile('adams.regie', FileChangeType.Changed);
    await eventually(
      () => Promise.resolve(changes.flatMap(({ roots }) => roots)),
      (roots) => anouk !== undefined && roots.includes(anouk.id) && roots.includes('attention'),
    );
    const bas = (await children(client)).find(({ label }) => label === 'Bas');
    const told = changes.findLast(({ roots }) => anouk !== undefined && roots.includes(anouk.id));
    assert.ok(bas && told && !told.roots.includes(bas.id), 'Bas has nothing to do with it');
  });

  it('puts aside what is over, what has nobody, and what cannot be read', async () => {
    client.write('oud.regie', planOf('Oud', 'Bas').replaceAll('2099-12-31', '2025-12-31'));
    client.write('niemand.regie', planOf('Niemand', 'Bas').replace(/regisseur.*\n/, ''));
    client.write('kapot.regie', 'plan "Kapot\nregisseur Bas bij\ninzet {');
    client.writeBytes('geen-tekst.regie', Uint8Array.of(0xff, 0xfe, 0x00, 0x41));
    for (const file of ['oud', 'niemand', 'kapot', 'geen-tekst']) {
      await client.reportFile(`${file}.regie`, FileChangeType.Created);
    }
    const lines = await shows(
      (now) =>
        now.some((line) => line.includes('geen-tekst')) &&
        now.some((line) => line.includes('Niemand')) &&
        now.some((line) => line.includes('Oud')),
    );
    const heading = (words: string) => lines.findIndex((line) => line.startsWith(words));
    assert.match(lines[heading('Afgelopen plannen') + 1] ?? '', /Oud \(liep tot en met 31 december 2025/);
    assert.match(lines[heading('Niet te lezen') + 1] ?? '', /geen-tekst\.regie/);
    assert.ok(lines.slice(heading('Zonder regisseur')).some((line) => line.includes('Niemand')));
  });

  it('judges no plan whose guide lies outside the open folder', async () => {
    client.write('buiten.regie', planOf('Buiten', 'Bas').replace('"dorp.regie"', '"../../elders/gids.regie"'));
    await client.reportFile('buiten.regie', FileChangeType.Created);
    await shows((lines) => lines.some((line) => line.includes('  Buiten ()')));
  });

  it('is empty without a folder', async () => {
    const other = await TestClient.start({ workspaceFolders: null });
    assert.deepEqual(await children(other), []);
    other.clear();
  });
});
