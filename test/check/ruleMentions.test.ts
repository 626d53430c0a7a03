import assert from 'node:assert/strict';
import { checkText } from '../support/checker.js';

const START = `plan "Afwijken"
gebruik "gids.regie"
periode 2026-01-01 t/m 2026-12-31
persoon Petra { geboren 1988-09-09 }
regisseur Samira bij WijkteamNoord
inzet Begeleiding { dienst begeleiding-individueel  voor Petra  uit Wmo  pm }
`;

const DEVIATION = `afwijking WMO-01 bij Begeleiding {
  omdat "Deze begeleider kent het gezin al."
  rendement van € 9.000,00 naar € 6.000,00 "minder wisselingen"
  legitimering "Elk gezin krijgt dezelfde afweging."
  betrokkenheid "Petra wil het zo."
  akkoord Samira 2026-02-01
}`;

describe('a deviation', () => {
  it('says on the finding who agreed, when and why', async () => {
    const { remarks } = await checkText(START + DEVIATION);
    const accepted = remarks.filter((remark) => remark.accepted);
    assert.deepEqual(
      accepted.map(({ code, severity, fixes }) => ({ code, severity, fixes: fixes() })),
      [{ code: 'WMO-01', severity: 'hint', fixes: [] }],
    );
    assert.match(
      accepted[0]?.message.nl ?? '',
      /Afgeweken met akkoord van Samira op 1 februari 2026, omdat: “Deze begeleider kent het gezin al\.”$/,
    );
    assert.match(accepted[0]?.message.en ?? '', /Accepted with the agreement of Samira on 1 February 2026/);
  });

  it('that meets nothing any more is taken out by its fix', async () => {
    const text = START + DEVIATION.replace('WMO-01', 'REG-01').replace(' bij Begeleiding', '');
    assert.equal(await fixed(text, 'TAAL-51'), START);
  });

  it('from a rule that does not exist gets the nearest code by its fix', async () => {
    const text = START + DEVIATION.replace('WMO-01', 'WMO-1');
    assert.equal(await fixed(text, 'TAAL-50'), START + DEVIATION);
  });
});

describe('a signal and a policy', () => {
  it('about a rule that does not exist get the nearest code by their fix', async () => {
    const signal = 'signaal Plekken { regel WMO-01  aan "beleid"  verstuurd 2026-02-02 }';
    assert.equal(await fixed(START + signal.replace('WMO-01', 'wmo-01'), 'TAAL-50'), START + signal);
    const guide = 'gids "Stad"\nbeleid { regel REG-04 fout }';
    assert.equal(await fixed(guide.replace('REG-04', 'REG-4'), 'TAAL-50'), guide);
  });

  it('that asks for less than the rule is taken out by its fix', async () => {
    const guide = 'gids "Stad"\nbeleid { regel REG-01 info }';
    assert.equal(await fixed(guide, 'TAAL-53'), 'gids "Stad"\nbeleid {  }');
  });
});

/** The text after the preferred fix of its only remark with this code. */
async function fixed(text: string, code: string): Promise<string> {
  const { document, remarks } = await checkText(text);
  const found = remarks.filter((remark) => remark.code === code);
  assert.equal(found.length, 1, remarks.map((remark) => `${remark.code} ${remark.message.nl}`).join('\n'));
  const change = found[0]?.fixes().find(({ preferred }) => preferred)?.changes[0];
  assert.ok(change);
  const from = document.textDocument.offsetAt(change.place.range.start);
  const to = document.textDocument.offsetAt(change.place.range.end);
  return text.slice(0, from) + change.newText + text.slice(to);
}
