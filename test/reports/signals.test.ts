import assert from 'node:assert/strict';
import { SignalCounts } from '../../server/src/reports/signalCounts.js';
import { type PlanSignal, type SignalRow, signalsOf } from '../../server/src/reports/signals.js';
import { signalsAsCsv, signalsAsJson, signalsAsText } from '../../server/src/reports/signalTable.js';
import { checkText } from '../support/checker.js';

const PETRA = `plan "Petra en de begeleider"
gebruik "gids.regie"
periode 2026-01-01 t/m 2026-12-31
persoon Petra { geboren 1988-09-09 }
inzet Begeleiding { dienst begeleiding-individueel  voor Petra  uit Wmo  pm }
afwijking WMO-01 bij Begeleiding {
  omdat "Petra kent Hanna al."
  rendement van € 9.000,00 naar € 6.000,00 "Petra hoeft niet te wisselen"
  akkoord Samira 2026-02-01
  signaal "Petra vindt geen plek."
}`;

const RON = `plan "Ron"
gebruik "gids.regie"
periode 2026-01-01 t/m 2026-12-31
persoon Ron { geboren 1979-10-30 }
inzet Groep { dienst dagbesteding  voor Ron  uit Wmo  pm }
afwijking WMO-01 bij Groep {
  omdat "Ron wil naar de kwekerij."
  rendement van € 1.000,50 naar € 1.500,75 "dichtbij"
}
afwijking REG-05 { omdat "Ron wil niemand anders." }
signaal Plekken "te weinig plekken" {
  regel WMO-01
  wet Wmo
  aan "beleidsadviseur Wmo"
  verstuurd 2026-02-02
}
signaal Wachtlijst "Ron wacht vijf maanden" {
  wet Jeugdwet
  aan "jeugdregio"
}`;

async function signalsIn(text: string): Promise<readonly PlanSignal[]> {
  const { plan } = await checkText(text);
  assert.ok(plan);
  return signalsOf(plan);
}

describe('the signals of many plans', () => {
  let rows: readonly SignalRow[];
  before(async () => {
    const counts = new SignalCounts();
    for (const text of [PETRA, RON, 'plan "Leeg"\nperiode 2026-01-01 t/m 2026-12-31']) {
      counts.add(await signalsIn(text));
    }
    ({ rows } = counts);
  });

  it('are counted and summed per rule and law', () => {
    assert.deepEqual(rows, [
      {
        rule: 'WMO-01',
        law: 'Wmo',
        plans: 2,
        deviations: 2,
        signals: 0,
        sent: 1,
        standardCost: 1_000_050,
        bespokeCost: 750_075,
      },
      {
        rule: undefined,
        law: 'Jeugdwet',
        plans: 1,
        deviations: 0,
        signals: 1,
        sent: 0,
        standardCost: 0,
        bespokeCost: 0,
      },
    ]);
  });

  it('leave out a deviation that nobody signals', () => {
    assert.ok(rows.every(({ rule }) => rule !== 'REG-05'));
  });

  it('name no person in any form', () => {
    const forms = [signalsAsText(rows, 'nl'), signalsAsText(rows, 'en'), signalsAsJson(rows), signalsAsCsv(rows, 'nl')];
    for (const form of forms) {
      assert.doesNotMatch(form, /Petra|Ron|Hanna|Samira/);
    }
  });

  it('read as a table', () => {
    assert.equal(
      signalsAsText(rows, 'nl', (rule) =>
        rule === 'WMO-01' ? { nl: 'Zonder onderzoek', en: 'No inquiry' } : undefined,
      ),
      [
        'regel   wet       plannen  afwijkingen  losse signalen  verstuurd   gewone weg    maatwerk     verschil',
        'WMO-01  Wmo             2            2               0          1  € 10.000,50  € 7.500,75  -€ 2.499,75',
        '–       Jeugdwet        1            0               1          0       € 0,00      € 0,00       € 0,00',
        '',
        'WMO-01: Zonder onderzoek',
        '',
      ].join('\n'),
    );
  });

  it('open in a Dutch spreadsheet', () => {
    assert.equal(
      signalsAsCsv(rows, 'nl'),
      [
        'regel;wet;plannen;afwijkingen;losse signalen;verstuurd;gewone weg;maatwerk;verschil',
        'WMO-01;Wmo;2;2;0;1;10000,50;7500,75;-2499,75',
        ';Jeugdwet;1;0;1;0;0,00;0,00;0,00',
        '',
      ].join('\r\n'),
    );
  });

  it('keep a cell that looks like a formula from being run', () => {
    const [first] = rows;
    assert.ok(first);
    assert.match(signalsAsCsv([{ ...first, rule: '=1+1' }], 'nl'), /^'=1\+1;/m);
  });

  it('are JSON with amounts in cents', () => {
    assert.deepEqual(JSON.parse(signalsAsJson(rows))[0], {
      rule: 'WMO-01',
      law: 'Wmo',
      plans: 2,
      deviations: 2,
      signals: 0,
      sent: 1,
      standardCost: 1_000_050,
      bespokeCost: 750_075,
      difference: -249_975,
    });
  });

  it('say so when there are none', () => {
    assert.equal(signalsAsText([], 'en'), 'No signals found.\n');
  });
});
