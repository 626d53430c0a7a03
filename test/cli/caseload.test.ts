import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { before, describe, it } from 'mocha';
import { folderWith, goodPlan, ON_TEST_DAY, planWithError, planWithInfo, regieplan } from './regieplan.js';

/** A plan with a funding stream from which € 120.00 is paid. */
const PAID = `${goodPlan('Betaald')}geldstroom Wijk { wet Wmo-algemeen  budget € 500,00 }
inzet Maatje {
  dienst vrijwilligersmaatje
  voor Marit
  periode 2026-02-01 t/m 2026-04-30
  omvang 3 uur in totaal
  tarief € 40,00 per uur
  uit Wijk
}
`;

const FILES = {
  'a.regie': PAID,
  'b.regie': planWithError(),
  'c.regie': planWithInfo(),
  'oud.regie': goodPlan().replaceAll('2026', '2025'),
  'gids.regie': 'gids "Stad"\n',
};

describe('regieplan caseload', () => {
  let folder: string;
  before(() => {
    folder = folderWith(FILES);
  });

  const caseload = (...words: readonly string[]): ReturnType<typeof regieplan> =>
    regieplan(['caseload', ...words, ...ON_TEST_DAY], { folder });

  it('shows per coordinator and team what there is to do', async () => {
    const { code, stdout, stderr } = await caseload();
    assert.deepEqual([code, stderr], [0, '']);
    const [heads, samira, together] = stdout.split('\n');
    assert.match(heads ?? '', /^team +regisseur +som +huishoudens/);
    assert.match(samira ?? '', /^Wijkteam +Samira +€ 120,00 +3 +1 +0 +0 +1 +\d+ +\d+$/);
    assert.match(together ?? '', /^samen +€ 120,00 +3 /);
    assert.match(stdout, /\nWmo-algemeen +1 +€ 120,00\n/);
    assert.match(stdout, /\n1 plan telt niet mee: het is afgelopen of nog niet begonnen\.\n$/);
  });

  it('leaves out the plans of exercises, and says so', async () => {
    const exercise = { 'oefening/plan.regie': PAID, 'oefening/verwacht.json': '{}' };
    const withExercise = folderWith({ 'a.regie': PAID, ...exercise });
    const { stdout, stderr } = await regieplan(['caseload', '--format', 'csv', ...ON_TEST_DAY], {
      folder: withExercise,
    });
    assert.equal(stderr, 'Eén bestand in de map van een oefening is niet meegeteld.\n');
    assert.match(stdout, /^Samira;Wijkteam;1;/m);
  });

  it('is read as of another day when asked to', async () => {
    const { stdout } = await regieplan(['caseload', '--today', '2025-06-15'], { folder });
    assert.match(stdout, /^Wijkteam +Samira +€ 0,00 +1 /m);
    assert.match(stdout, /3 plannen tellen niet mee/);
  });

  it('opens in a Dutch spreadsheet', async () => {
    const { stdout } = await caseload('--format', 'csv');
    const [heads, row] = stdout.split('\r\n');
    assert.match(heads ?? '', /^regisseur;team;huishoudens;geldstromen;evaluaties te laat;.*;som;Wlz;Zvw;/);
    assert.match(row ?? '', /^Samira;Wijkteam;3;1;0;0;1;\d+;\d+;120,00;0,00;/);
  });

  it('is JSON with amounts in cents', async () => {
    const rows: unknown = JSON.parse((await caseload('--format', 'json')).stdout);
    assert.ok(Array.isArray(rows));
    const { coordinator, team, households, streams, errors, total, laws } = rows[0];
    assert.deepEqual(
      [coordinator, team, households, streams, errors, total, laws['Wmo-algemeen'], laws['Wlz']],
      ['Samira', 'Wijkteam', 3, 1, 1, 12_000, 12_000, 0],
    );
  });

  it('is Parquet that another program reads', async () => {
    const { code, stdout, stderr } = await caseload('--format', 'parquet', '-o', 'uit.parquet');
    assert.deepEqual([code, stdout, stderr], [0, '', 'uit.parquet geschreven: 1 regel.\n']);
    const file = bufferOf(path.join(folder, 'uit.parquet'));
    const [row, ...others] = await parquetReadObjects({ file });
    assert.deepEqual(others, []);
    assert.deepEqual(
      [row?.['coordinator'], row?.['team'], row?.['households'], row?.['errors'], row?.['total_cents']],
      ['Samira', 'Wijkteam', 3, 1, 12_000n],
    );
    assert.deepEqual([row?.['wmo_algemeen_cents'], row?.['wlz_cents']], [12_000n, 0n]);
    const columns = parquetMetadata(file).schema.slice(1);
    assert.ok(columns.every(({ name }) => /^[a-z][a-z_]*$/.test(name)));
    assert.ok(columns.every(({ repetition_type }) => repetition_type === 'OPTIONAL'));
  });

  it('is the same Parquet file every time', async () => {
    await caseload('--format', 'parquet', '-o', 'een.parquet');
    await caseload('--format', 'parquet', '-o', 'twee.parquet');
    assert.deepEqual(readFileSync(path.join(folder, 'een.parquet')), readFileSync(path.join(folder, 'twee.parquet')));
  });

  it('is Parquet with the same columns when there is no plan', async () => {
    const empty = folderWith({ 'gids.regie': 'gids "Stad"\n' });
    await regieplan(['caseload', '--format', 'parquet', '-o', 'leeg.parquet'], { folder: empty });
    await caseload('--format', 'parquet', '-o', 'vol.parquet');
    const columnsOf = (file: string): readonly string[] =>
      parquetMetadata(bufferOf(file)).schema.map(({ name }) => name);
    assert.deepEqual(columnsOf(path.join(empty, 'leeg.parquet')), columnsOf(path.join(folder, 'vol.parquet')));
    assert.deepEqual(await parquetReadObjects({ file: bufferOf(path.join(empty, 'leeg.parquet')) }), []);
  });

  it('keeps back counts below ten and the names of staff when it is to be published, in every form', async () => {
    const { stdout: text } = await caseload('--publish');
    assert.match(text, /^Wijkteam +– +<10 +<10 /m);
    assert.match(text, /Om te publiceren: per team, zonder namen; aantallen onder 10/);
    const { stdout: csv } = await caseload('--publish', '--format', 'csv');
    assert.match(csv, /^;Wijkteam;<10;<10;<10;<10;<10;<10;<10;;/m);
    const { stdout: json } = await caseload('--publish', '--format', 'json');
    assert.match(json, /"households": null/);
    await caseload('--publish', '--format', 'parquet', '-o', 'openbaar.parquet');
    const [row] = await parquetReadObjects({ file: bufferOf(path.join(folder, 'openbaar.parquet')) });
    assert.deepEqual(
      [row?.['team'], row?.['coordinator'], row?.['households'], row?.['total_cents']],
      ['Wijkteam', null, null, null],
    );
    for (const form of [text, csv, json]) {
      assert.doesNotMatch(form, /Samira|120/);
    }
  });

  it('publishes counts from ten on', async () => {
    const many = folderWith(Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`p${n}.regie`, PAID])));
    const { stdout } = await regieplan(['caseload', '--publish', '--format', 'csv', ...ON_TEST_DAY], { folder: many });
    assert.match(stdout, /^;Wijkteam;11;11;<10;<10;<10;/m);
    assert.match(stdout, /;1320,00;/);
  });

  it('writes a file whole or not at all, and says why not', async () => {
    mkdirSync(path.join(folder, 'map'), { recursive: true });
    const cases = [
      ['weg/uit.csv', /weg\/uit\.csv: de map bestaat niet/],
      ['map', /map is een map\. Noem met -o een bestand/],
    ] as const;
    for (const [file, message] of cases) {
      const { code, stderr } = await caseload('--format', 'csv', '-o', file);
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('never writes over a plan', async () => {
    const before = readFileSync(path.join(folder, 'a.regie'), 'utf8');
    const { code, stderr } = await caseload('-o', 'a.regie');
    assert.equal(code, 2);
    assert.match(stderr, /a\.regie is een plan of gids; daar schrijf ik niet overheen/);
    assert.equal(readFileSync(path.join(folder, 'a.regie'), 'utf8'), before);
  });

  it('does not put Parquet on the screen', async () => {
    const { code, stdout, stderr } = await caseload('--format', 'parquet');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /Parquet is geen tekst\. Zeg met -o in welk bestand/);
  });

  it('counts what could be read, and fails, when something could not', async () => {
    const broken = folderWith({ ...FILES, 'kapot.regie': new Uint8Array([0xff]) });
    const { code, stdout, stderr } = await regieplan(['caseload', ...ON_TEST_DAY], { folder: broken });
    assert.equal(code, 2);
    assert.match(stderr, /kapot\.regie: is niet opgeslagen als UTF-8/);
    assert.match(stdout, /^Wijkteam +Samira +€ 120,00 +3 /m);
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await caseload('--taal', 'en');
    assert.match(stdout, /^team +coordinator +sum +households/);
    assert.match(stdout, /1 plan does not count: it has ended or not started\.\n$/);
  });
});

function bufferOf(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return Uint8Array.from(bytes).buffer;
}
