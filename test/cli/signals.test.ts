import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { folderWith, goodPlan, planWithError, regieplan } from './regieplan.js';

/** Names of persons wherever a plan can hold one: also in texts, as a rule's code and as a law. */
const NAMES = /Marit|Samira|Ilse|Petra|Jansen|Dirk/;

const WITH_DEVIATION = `${goodPlan('Familie Jansen')}
beschikking Wmo2026 { wet Wmo  voor Marit  geldig 2026-01-01 t/m 2026-12-31 }
inzet BegeleidingPetra {
  dienst begeleiding-individueel
  voor Marit
  periode 2026-01-01 t/m 2026-12-31
  uit Wmo
  op Wmo2026
  pm "Petra"
}
afwijking WMO-01 bij BegeleidingPetra {
  omdat "Marit kent Petra al."
  rendement van € 9.000,00 naar € 6.000,00 "Marit hoeft niet te wisselen"
  akkoord Samira 2026-02-01
  signaal "Petra Jansen vindt geen plek."
}`;

const WITH_OWN_WORDS = `${goodPlan('Dirk')}
gebruik "eigenwet.regie"
afwijking Dirk-Jansen {
  omdat "Dirk wil dit."
  signaal "Dirk"
}
signaal DirkWacht "Dirk wacht" {
  regel WMO-01
  wet Wmo
  aan "Dirk"
  verstuurd 2026-02-02
}
signaal Plek "geen plek" {
  wet WetPetra
  aan Samira
}`;

const FILES = {
  'a/jansen.regie': WITH_DEVIATION,
  'a/dirk.regie': WITH_OWN_WORDS,
  'a/eigenwet.regie': 'wet WetPetra "Een eigen wet" { domein sociaal }\n',
  'a/fout.regie': planWithError(),
  'a/gids.regie': 'gids "Stad"\n',
};

describe('regieplan signalen', () => {
  let folder: string;
  before(() => {
    folder = folderWith(FILES);
  });

  it('counts per rule and law over all plans of a folder', async () => {
    const { code, stdout, stderr } = await regieplan(['signalen', 'a'], { folder });
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(stdout.split('\n').slice(0, 3), [
      'regel   wet  plannen  afwijkingen  losse signalen  verstuurd  gewone weg    maatwerk     verschil',
      'WMO-01  Wmo        2            1               1          1  € 9.000,00  € 6.000,00  -€ 3.000,00',
      '–       –          1            1               1          0      € 0,00      € 0,00       € 0,00',
    ]);
    assert.match(stdout, /^WMO-01: /m);
    assert.match(stdout, /\n3 plannen gelezen\.\n$/);
  });

  for (const format of ['text', 'json', 'csv']) {
    it(`names no person as ${format}, wherever the plan holds one`, async () => {
      const { stdout } = await regieplan(['signalen', 'a', '--format', format], { folder });
      assert.match(stdout, /WMO-01/);
      assert.doesNotMatch(stdout, NAMES);
    });
  }

  it('is JSON with amounts in cents', async () => {
    const { stdout } = await regieplan(['signalen', 'a', '--format', 'json'], { folder });
    const rows: unknown = JSON.parse(stdout);
    assert.ok(Array.isArray(rows));
    assert.deepEqual(rows[0], {
      rule: 'WMO-01',
      law: 'Wmo',
      plans: 2,
      deviations: 1,
      signals: 1,
      sent: 1,
      standardCost: 900_000,
      bespokeCost: 600_000,
      difference: -300_000,
    });
  });

  it('opens in a Dutch spreadsheet', async () => {
    const { stdout } = await regieplan(['signalen', 'a', '--format', 'csv'], { folder });
    assert.match(stdout, /^WMO-01;Wmo;2;1;1;1;9000,00;6000,00;-3000,00\r$/m);
  });

  it('speaks English when asked to, also by its English name', async () => {
    const { stdout } = await regieplan(['signals', 'a', '--taal', 'en'], { folder });
    assert.match(stdout, /^rule +law +plans/);
    assert.match(stdout, /\n3 plans read\.\n$/);
  });

  it('reads the folder it runs in when no path is given, and says when there is nothing', async () => {
    const { stdout } = await regieplan(['signalen'], { folder: folderWith({ 'plan.regie': goodPlan() }) });
    assert.equal(stdout, 'Geen signalen gevonden.\n\n1 plan gelezen.\n');
  });

  it('counts what could be read, and fails, when something could not', async () => {
    const broken = folderWith({ ...FILES, 'a/kapot.regie': new Uint8Array([0xff]) });
    const { code, stdout, stderr } = await regieplan(['signalen', 'a', 'weg.regie'], { folder: broken });
    assert.equal(code, 2);
    assert.match(stderr, /weg\.regie: bestaat niet/);
    assert.match(stderr, /a\/kapot\.regie: is niet opgeslagen als UTF-8/);
    assert.match(stdout, /^WMO-01 /m);
  });

  it('says what is wrong with its options, and where more is explained', async () => {
    const { code, stderr } = await regieplan(['signalen', '--format', 'xml']);
    assert.equal(code, 2);
    assert.match(stderr, /--format xml bestaat niet\. Kies uit: text, json, csv\./);
    assert.match(stderr, /Meer uitleg: regieplan signalen --help/);
  });
});
