import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'mocha';
import { folderWith, ON_TEST_DAY, regieplan } from './regieplan.js';

const PLAN = `plan "Vergelijken"
gebruik "prijzen.regie"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Petra { geboren 1988-09-09 }
persoon Sem { geboren 2008-08-01 }
netwerk Oma "oma" { steunt Sem omvang 4 uur per week akkoord 2026-03-01 band sterk belasting gewoon bij Rust }
doel Rust "Rust" { eigenaar Petra gereed 2026-09-01 }
zrm Petra 2026-01-05 { financien 1 }
zrm Petra 2026-06-01 { financien 3 }
inzet Hulp {
  dienst begeleiding-individueel
  voor Petra
  periode 2026-01-01 t/m 2026-09-30
  omvang 2 uur per week
  tarief € 60,00 per uur
  uit Wmo
  bij Rust
}
referentie {
  post Prijzen2025 "Dag in de opvang" 58 etmalen uit Zvw
  effect financien van 1 naar 2
}
`;
const CSV = 'omschrijving;bedrag;eenheid;bron;jaar\nDag in de opvang;95,00;etmaal;eigen lijst;2025\n';

describe('the methods of the field on the command line', () => {
  let folder = '';

  before(async () => {
    folder = folderWith({
      'plan.regie': PLAN,
      'prijzen.csv': CSV,
      'gids.regie': 'gids "Geen plan"\n',
      'zonder.regie': 'plan "Zonder"\nperiode 2026-01-01 t/m 2026-12-31\n',
      'fout.csv': 'omschrijving;bedrag;eenheid;bron;jaar\nDag;9.5;beurt;x;2025\n',
    });
    const { code, stdout, stderr } = await inFolder('prijslijst', 'importeer', 'prijzen.csv', '-o', 'prijzen.regie');
    assert.deepEqual(
      [code, stdout, stderr],
      [0, '1 prijs in prijzen.regie, als Prijzen2025. Zet in uw plan of gids: gebruik "prijzen.regie"\n', ''],
    );
  });

  const inFolder = (...words: readonly string[]) => regieplan(words, { folder });

  it('imports prices once, and writes over nothing', async () => {
    const { code, stderr } = await inFolder('prijslijst', 'importeer', 'prijzen.csv', '-o', 'prijzen.regie');
    assert.equal(code, 2);
    assert.match(stderr, /prijzen\.regie bestaat al en blijft zoals het is/);
    assert.match(readFileSync(path.join(folder, 'prijzen.regie'), 'utf8'), /^gids "Prijzen uit prijzen\.csv"/);
  });

  it('says of a table what is wrong and on which line', async () => {
    const { code, stdout, stderr } = await inFolder('prijslijst', 'importeer', 'fout.csv');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /fout\.csv: regel 2: 9\.5 is geen bedrag/);
    assert.match(stderr, /fout\.csv: regel 2: de eenheid beurt ken ik niet/);
    assert.match(stderr, /Er is niets geschreven/);
    const missing = await inFolder('prijslijst', 'importeer', 'er-niet.csv');
    assert.deepEqual([missing.code, missing.stderr], [2, 'regieplan: er-niet.csv bestaat niet. Controleer het pad.\n']);
  });

  it('puts a plan beside its reference', async () => {
    const { code, stdout, stderr } = await inFolder('effect', 'plan.regie', ...ON_TEST_DAY);
    assert.deepEqual([code, stderr], [0, '']);
    // 273 days: 39 weeks of 2 hours at € 60; 58 days at € 95.
    assert.match(stdout, /Met dit plan +€ 4\.680,00\n/);
    assert.match(stdout, /Zonder dit plan \(referentie\) +€ 5\.510,00\n/);
    assert.match(stdout, /-€ 830,00 \(-15,1% van de referentie\)/);
    assert.match(stdout, /\n2: iets goedkoper, en iets meer effect\n/);
    assert.match(stdout, /Deze grenzen zijn een keuze van Regieplan/);
    assert.match(stdout, /Zvw +€ 0,00 +€ 5\.510,00 +-€ 5\.510,00 {2}bespaart/);
  });

  it('gives the same as Markdown and as JSON', async () => {
    const { stdout } = await inFolder('effect', 'plan.regie', '--format', 'markdown', '--taal', 'en');
    assert.match(stdout, /^# Effectencalculator: Vergelijken\n/);
    assert.match(stdout, /\| financien \| \+1 \| \+2 \| \+1 \|/);
    const report: unknown = JSON.parse((await inFolder('effect', 'plan.regie', '--format', 'json')).stdout);
    assert.ok(typeof report === 'object' && report !== null && 'cluster' in report && 'difference' in report);
    assert.deepEqual([report.cluster, report.difference], [2, -83_000]);
  });

  it('lists the terms, also for a calendar', async () => {
    const { stdout } = await inFolder('termijnen', 'plan.regie', ...ON_TEST_DAY);
    assert.match(
      stdout,
      /1 augustus 2026 +komt +Sem wordt 18 +Jeugdwet art\. 1\.1 \(gelezen in de wettekst van 2026\)/,
    );
    const calendar = await inFolder('termijnen', 'plan.regie', '--format', 'ics', ...ON_TEST_DAY);
    assert.match(calendar.stdout, /^BEGIN:VCALENDAR\r\n/);
    assert.match(calendar.stdout, /DTSTART;VALUE=DATE:20260801\r\nSUMMARY:Sem wordt 18\r\n/);
    const again = await inFolder('termijnen', 'plan.regie', '--format', 'ics', ...ON_TEST_DAY);
    assert.equal(again.stdout, calendar.stdout);
  });

  it('shows the network and the hours of each goal', async () => {
    const { stdout } = await inFolder('netwerk', 'plan.regie', ...ON_TEST_DAY);
    assert.match(stdout, /Groeide het netwerk tussen 1 januari 2026 en 15 juni 2026\?\n\nJa/);
    assert.match(stdout, /Oma \(oma\) .* sterk +gewoon +4 uur per week +1 maart 2026/);
    assert.match(stdout, /Rust +208,57 +78\n/);
    const before = await inFolder('netwerk', '--van', '2026-01-01', '--tot', '2026-02-01', 'plan.regie');
    assert.match(before.stdout, /Nee: het bleef gelijk/);
  });

  const mistakes: readonly (readonly [words: readonly string[], says: string])[] = [
    [['effect', 'er-niet.regie'], 'er-niet.regie bestaat niet. Controleer het pad.'],
    [['termijnen', 'gids.regie'], 'gids.regie is geen plan. Een plan begint met: plan "titel"'],
    [
      ['effect', 'zonder.regie'],
      'Dit plan heeft geen `referentie`: beschrijf daarin wat er zonder het plan was gebeurd, met prijzen.',
    ],
    [['netwerk'], 'Achter de opdracht ontbreekt: plan.\nMeer uitleg: regieplan netwerk --help'],
    [
      ['termijnen', '--format', 'pdf', 'plan.regie'],
      '--format pdf bestaat niet. Kies uit: text, markdown, json, ics.\nMeer uitleg: regieplan termijnen --help',
    ],
    [
      ['prijslijst', 'importeer', '--jaar', '25', 'prijzen.csv'],
      '--jaar 25 is geen jaar. Schrijf vier cijfers, zoals --jaar 2025.\nMeer uitleg: regieplan prijslijst importeer --help',
    ],
  ];
  for (const [words, says] of mistakes) {
    it(`says what to do: ${words.join(' ')}`, async () =>
      assert.deepEqual(await inFolder(...words), { code: 2, stdout: '', stderr: `regieplan: ${says}\n` }));
  }

  it('warns when a part of the plan cannot be read', async () => {
    const broken = folderWith({
      'half.regie': 'plan "Half"\nperiode 2026-01-01 t/m 2026-12-31\ndoel Rust { gereed 2026-02-30 }\n',
    });
    const { code, stdout, stderr } = await regieplan(['termijnen', 'half.regie'], { folder: broken });
    assert.equal(code, 0);
    assert.match(stdout, /laatste dag van het plan/);
    assert.match(stderr, /^Let op: in half\.regie is 1 ding niet goed te lezen/);
  });
});
