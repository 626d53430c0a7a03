// What is not known for sure is not counted with: a message about a slip is enough.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkText } from '../support/checker.js';

const PLAN = `plan "Voorbeeld"
periode 2026-01-01 t/m 2026-12-31

persoon Els { geboren 1984-03-02 }

inzet Hulp {
  dienst begeleiding-individueel
  voor Els
  periode 2026-02-01 t/m 2026-06-30
  omvang 2 uur per week
  tarief € 50,00 per uur
  uit Wmo
}
`;

describe('a period whose last day could not be read', () => {
  for (const written of ['2026-02-01 tm 2026-06-30', '2026-02-01 - 2026-06-30', '2026-02-01 zoiets 2026-06-30']) {
    it(`does not run to the end of the plan: ${written}`, async () => {
      const { remarks } = await checkText(PLAN.replace('2026-02-01 t/m 2026-06-30', written));
      const aboutHelp = remarks.filter(({ subject }) => subject === 'Hulp');
      assert.deepEqual(
        aboutHelp
          .filter(({ overlap, amount }) => overlap !== undefined || amount !== undefined)
          .map(({ code }) => code),
        [],
      );
      assert.equal(remarks.filter(({ code }) => code.startsWith('TAAL')).length, 1);
    });
  }

  it('also in the first line of a statement', async () => {
    const coordinators = 'organisatie Team { soort gemeente }\nmedewerker Ria bij Team\n';
    const whole = `${PLAN}${coordinators}regisseur Ria bij Team 2026-01-01 t/m 2026-05-31\n`;
    const codesOf = async (text: string): Promise<readonly string[]> =>
      (await checkText(text)).remarks.map(({ code }) => code).filter((code) => /^(?:TAAL|REG-0[123])/.test(code));
    assert.deepEqual(await codesOf(whole), ['REG-01']);
    assert.deepEqual(await codesOf(whole.replace('01-01 t/m 2026-05', '01-01 - 2026-05')), ['TAAL-12']);
  });
});

describe('the price of a pgb', () => {
  const withProvider = (form: string): string =>
    `${PLAN.replace('  uit Wmo', `  door Samen\n  vorm ${form}\n  uit Wmo`)}aanbieder Samen { levert begeleiding-individueel € 58,00 per uur }\n`;

  it('need not be the one on the price list, which is for help in kind', async () => {
    const has = async (form: string): Promise<boolean> =>
      (await checkText(withProvider(form))).remarks.some(({ code }) => code === 'TAAL-40');
    assert.equal(await has('zin'), true);
    assert.equal(await has('pgb'), false);
  });
});

describe('what WMO-01 misses', () => {
  it('stands in the singular or in the plural', async () => {
    const said = async (considered: string): Promise<string | undefined> =>
      (await checkText(PLAN.replace('  uit Wmo', `  onderzocht ${considered}\n  uit Wmo`))).remarks.find(
        ({ code }) => code === 'WMO-01',
      )?.message.nl;
    const all = 'eigen-kracht, gebruikelijke-hulp, mantelzorg, netwerk';
    assert.match((await said(`${all}, algemene-voorziening`)) ?? '', /ontbreekt algemeen-gebruikelijk\./);
    assert.match((await said(all)) ?? '', /ontbreken algemene-voorziening en algemeen-gebruikelijk\./);
  });
});
