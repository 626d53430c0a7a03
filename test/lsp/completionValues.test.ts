import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { includes, inPlan, offered, offeredWords, PLAN } from './completing.js';

describe('where a unit is expected', () => {
  it('units that the service is counted in', async () => {
    assert.deepEqual(await inPlan('inzet A {', '  dienst dagbesteding', '  omvang 4 |', '}'), [
      'dagdelen',
      'per',
      'eenmalig',
      'in totaal',
    ]);
    assert.deepEqual(await inPlan('inzet A {', '  dienst dagbesteding', '  tarief € 46,15 per |', '}'), ['dagdeel']);
  });

  it('all units as long as the service is not known', async () =>
    includes(await inPlan('inzet A {', '  omvang 1 |', '}'), 'uur', 'dagdeel', 'etmaal'));

  it('a stretch of time after `per` in a volume', async () => {
    assert.deepEqual(await inPlan('inzet A {', '  omvang 4 uur per |'), [
      'dag',
      'etmaal',
      'week',
      'maand',
      'kwartaal',
      'jaar',
    ]);
    includes(await inPlan('inzet A {', '  omvang 4 uur per 2 |'), 'weken');
  });

  it('a term', async () => {
    assert.deepEqual(await inPlan('opschalen O {', '  binnen 5 |'), ['dagen', 'werkdagen', 'weken', 'maanden']);
    includes(await inPlan('opschalen O {', '  als Ruzies > 3 gedurende 8 |'), 'weken');
  });
});

describe('where a date is expected', () => {
  it('the first and last day of the plan and today', async () => {
    const items = await offered(`${PLAN}\ninzet A {\n  periode |`);
    assert.deepEqual(
      items.filter(({ label }) => label.startsWith('2')).map(({ label, detail }) => `${label} ${detail}`),
      [
        '2026-01-01 eerste dag van het plan, eerste dag van Wmo2026',
        '2026-03-15 18e verjaardag van Noor',
        '2026-06-15 vandaag',
      ],
    );
  });

  it('on which something ends, behind `t/m`', async () => {
    const items = await offered(`${PLAN}\ninzet A {\n  periode 2026-01-01 t/m |`);
    assert.deepEqual(
      items.map(({ label, detail }) => `${label} ${detail}`),
      [
        '2026-12-31 laatste dag van het plan, laatste dag van Wmo2026',
        '2026-03-14 dag voor de 18e verjaardag van Noor',
        '2026-06-15 vandaag',
      ],
    );
  });

  it('found by what it is, and by the way people write days', async () => {
    const [, birthday] = await offered(`${PLAN}\ninzet A {\n  periode |`);
    for (const typed of ['2026-03', '15-03-2026', '15 maart', 'verjaardag']) {
      assert.ok(birthday?.filterText?.includes(typed), typed);
    }
  });

  it('no last day before the first', async () =>
    assert.deepEqual(await inPlan('inzet A {', '  periode 2026-07-01 t/m |'), ['2026-12-31']));

  it('a half-typed date is replaced, by the day on which an evaluation is due first', async () => {
    const [item] = await offered(`${PLAN}\nevaluatie 2026-0|`);
    assert.deepEqual(item?.textEdit, {
      range: { start: { line: 11, character: 10 }, end: { line: 11, character: 16 } },
      newText: '2026-06-30',
    });
  });

  it('no day of birth is guessed', async () => assert.deepEqual(await inPlan('persoon Ron {', '  geboren |'), []));

  it('after the first day comes `t/m`, and never `tot`', async () => {
    assert.deepEqual(await inPlan('inzet A {', '  periode 2026-01-01 |'), ['t/m']);
    assert.deepEqual(await inPlan('inzet A {', '  periode 2026-01-01 t|'), ['t/m']);
  });
});

describe('where an amount is expected', () => {
  it('the price from the list, with its unit and where it comes from', async () => {
    const lines = ['inzet A {', '  dienst jeugdhulp-ambulant', '  door Kompas', '  tarief |'];
    const items = await offered(`${PLAN}\n${lines.join('\n')}`);
    assert.deepEqual(
      items.map(({ label, detail }) => `${label}, ${detail}`),
      ['€ 78,00 per uur, prijslijst van Kompas', '€ 78,00 per uur, prijslijst van Oever'].slice(0, items.length),
    );
    assert.ok(items.length > 0);
  });

  it('a half-typed amount is replaced, euro sign included', async () => {
    const lines = ['inzet A {', '  dienst jeugdhulp-ambulant', '  tarief € 7|'];
    const [item] = await offered(`${PLAN}\n${lines.join('\n')}`);
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.equal(item.textEdit.range.start.character, '  tarief '.length);
    assert.equal(item.textEdit.newText, '€ 78,00 per uur');
  });

  it('only the amount where its unit stands already', async () => {
    const lines = ['inzet A {', '  dienst jeugdhulp-ambulant', '  tarief | per uur', '}'];
    const [item] = await offered(`${PLAN}\n${lines.join('\n')}`);
    assert.equal(item?.textEdit?.newText, '€ 78,00');
  });

  it('what the streams hold together, as the household budget', async () => {
    const [item] = await offered(`${PLAN}\nbudget |`);
    assert.equal(item?.label, '€ 10.000,00');
    assert.equal(item?.detail, 'alle geldstromen samen');
  });

  it('no published price as a tariff', async () => {
    const lines = ['inzet A {', '  dienst vervoer-dagbesteding', '  tarief |'];
    assert.deepEqual(await offeredWords(`${PLAN}\n${lines.join('\n')}`), []);
  });
});

describe('services', () => {
  async function services(...lines: readonly string[]): Promise<readonly CompletionItem[]> {
    return offered(`${PLAN}\n${['inzet A {', ...lines, '  dienst |'].join('\n')}`);
  }

  it('that the law of the stream pays for come first; the others below, with the reason', async () => {
    const items = await services('  uit WmoNoor');
    const names = items.map(({ label }) => label);
    assert.ok(names.indexOf('dagbesteding') < names.indexOf('jeugd-ggz'));
    const other = items.find(({ label }) => label === 'jeugd-ggz');
    assert.match(other?.detail ?? '', /niet uit Wmo$/);
    assert.equal(other?.labelDetails?.description, '⚠');
  });

  it('that fit the age of the person come first', async () => {
    const items = await services('  voor Marit', '  uit Jeugdwet');
    const young = items.find(({ label }) => label === 'jeugdhulp-ambulant');
    assert.match(young?.detail ?? '', /alleen tot 18 jaar; dat is Marit in deze periode niet$/);
    const first = await services('  voor Noor', '  uit Jeugdwet');
    assert.equal(first.find(({ label }) => label === 'jeugdhulp-ambulant')?.labelDetails, undefined);
  });

  it('of the chosen provider come first', async () => {
    assert.equal((await services('  door Helder'))[0]?.label, 'jeugd-ggz');
  });

  it('are found by their label too', async () => {
    const [item] = await services('  door Oever');
    assert.match(item?.filterText ?? '', /^\S+ \S/);
  });
});
