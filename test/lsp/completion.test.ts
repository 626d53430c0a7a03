import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { lifeDomains } from '../../server/src/domain/vocabulary/householdLists.js';
import type { StatementSpec } from '../../server/src/domain/vocabulary/statementSpec.js';
import { STATEMENT_NAMES, statementSpecs } from '../../server/src/domain/vocabulary.js';
import { offered, offeredWords } from './completing.js';

const PLAN = `plan "Linde"
gebruik "gids.regie"
periode 2026-01-01 t/m 2026-12-31

persoon Noor "dochter" { geboren 2008-03-15 }
persoon Marit "moeder" { geboren 1982-04-02 }
geldstroom WmoNoor { wet Wmo budget € 10.000,00 }
indicator Ruzies "ruzies per week" { meting 2026-01-05: 5 }
doel Rust "Rustige avonden" { voor Noor eigenaar Marit }
beschikking Wmo2026 { wet Wmo voor Noor geldig 2026-01-01 t/m 2026-12-31 }
`;

/** The words offered in a plan that ends with the given lines. */
function inPlan(...lines: readonly string[]): Promise<readonly string[]> {
  return offeredWords(`${PLAN}\n${lines.join('\n')}`);
}

function includes(words: readonly string[], ...wanted: readonly string[]): void {
  for (const word of wanted) {
    assert.ok(words.includes(word), `${word} is not among ${words.join(' ')}`);
  }
}

function excludes(words: readonly string[], ...unwanted: readonly string[]): void {
  for (const word of unwanted) {
    assert.ok(!words.includes(word), `${word} should not be among ${words.join(' ')}`);
  }
}

describe('at the start of a statement', () => {
  it('an empty document may become a plan, a guide or a law', async () =>
    assert.deepEqual(await offeredWords('|'), [
      'plan',
      'gids',
      'wet',
      'plan (heel nieuw plan)',
      'gids (hele nieuwe gids)',
    ]));

  it('a plan may go on with the statements of a plan', async () => {
    const words = await inPlan('|');
    includes(words, 'persoon', 'inzet', 'regisseur', 'procesregisseur', 'beschikking', 'verwijzing', 'afschalen');
    excludes(words, 'wet', 'dienst', 'beleid', 'gids', 'voor', 'geboren', 'tot');
  });

  it('what may be there once is not offered again', async () => excludes(await inPlan('|'), 'plan', 'periode'));

  it('a guide may go on with the statements of a guide', async () => {
    const words = await offeredWords('gids "Voorbeeldstad"\n|');
    includes(words, 'medewerker', 'aanbieder', 'dienst', 'beleid');
    excludes(words, 'persoon', 'inzet', 'plan');
  });

  it('a half-typed word is replaced whole', async () => {
    const [item] = (await offered(`${PLAN}\ninz|et`)).filter(({ label }) => label === 'inzet');
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.deepEqual(item.textEdit.range, { start: { line: 11, character: 0 }, end: { line: 11, character: 5 } });
    assert.match(item.textEdit.newText, /^inzet /);
  });

  it('a statement may follow a closed block on the same line', async () =>
    includes(await inPlan('persoon Ron { } |'), 'inzet'));
});

describe('at the start of a property', () => {
  it('the block’s own properties are offered in their order', async () =>
    assert.deepEqual(await inPlan('persoon Ron {', '  |', '}'), [
      'geboren',
      'overleden',
      'gezag',
      'partner',
      'gemeente',
      'onderwijs',
      'zorgbehoefte',
      'toelichting',
    ]));

  it('every statement offers all its properties, the required ones first, each with what it is for', async () => {
    for (const name of STATEMENT_NAMES) {
      const { keywords, properties }: StatementSpec = statementSpecs[name];
      const items = await offered(`${keywords[0]} X {\n  |\n}`);
      if (properties.length > 0 && name !== 'SelfReliance') {
        const [required, others] = [true, undefined].map((wanted) =>
          properties.filter((property) => property.required === wanted).map(({ keyword }) => keyword),
        );
        assert.deepEqual(
          items.map(({ label }) => label),
          [...(required ?? []), ...(others ?? [])],
        );
        assert.ok(items.every(({ detail }) => detail !== undefined && detail !== ''));
      }
    }
  });

  it('what is written already, above or below, is not offered again', async () => {
    const words = await inPlan('inzet A {', '  dienst dagbesteding', '  |', '  uit WmoNoor', '}');
    includes(words, 'voor', 'omvang');
    excludes(words, 'dienst', 'uit', 'inzet');
  });

  it('what may be repeated is offered again', async () =>
    includes(await inPlan('indicator I {', '  meting 2026-01-01: 3', '  |', '}'), 'meting'));

  it('the property being typed is offered while it is typed', async () =>
    includes(await inPlan('inzet A {', '  dienst dagbesteding', '  voor|', '}'), 'voor'));

  it('a block on one line may go on with another property', async () => {
    const words = await inPlan('geldstroom B { wet Wmo |');
    includes(words, 'budget', 'periode');
    excludes(words, 'wet');
  });

  it('a line of a block is not offered a second property', async () =>
    assert.deepEqual(await inPlan('inzet A {', '  voor Noor |', '}'), []));

  it('a value that is also a property is not taken for one', async () =>
    includes(await inPlan('beschikking B {', '  status aangevraagd', '  |', '}'), 'aangevraagd'));

  it('a block without its closing brace still has its properties', async () => {
    const words = await inPlan(
      'inzet A {',
      '  dienst dagbesteding',
      '  |',
      '',
      'persoon Ron {',
      '  geboren 2000-01-01',
      '}',
    );
    includes(words, 'voor', 'uit');
    excludes(words, 'geboren', 'dienst', 'persoon');
  });

  it('at the margin of a block without its closing brace, a new statement may begin', async () =>
    includes(await inPlan('inzet A {', '  dienst dagbesteding', '|', 'persoon Ron'), 'voor', 'doel'));

  it('at the margin of a closed block no statement may begin', async () =>
    excludes(await inPlan('inzet A {', '  dienst dagbesteding', '|', '}'), 'doel'));

  it('a block without its opening brace still has its properties', async () => {
    const words = await inPlan('inzet A', '  |');
    includes(words, 'dienst', 'voor');
    excludes(words, 'persoon');
  });

  it('a half-typed line above changes nothing', async () => {
    const words = await inPlan('inzet A {', '  omvang', '  voor Noor,, Marit', '  tarief € per', '  |', '}');
    includes(words, 'dienst', 'uit');
    excludes(words, 'omvang', 'voor', 'tarief');
  });
});

describe('where a name is expected', () => {
  it('a person of the plan', async () =>
    assert.deepEqual(await inPlan('inzet A {', '  voor |', '}'), ['Noor', 'Marit']));

  it('another person after a comma, on the same line and on the next', async () => {
    assert.deepEqual(await inPlan('inzet A {', '  voor Noor, |'), ['Marit']);
    assert.deepEqual(await inPlan('inzet A {', '  voor Noor,', '    |'), ['Marit']);
  });

  it('nobody is offered as their own partner', async () =>
    assert.deepEqual(await inPlan('persoon Ron {', '  partner |', '}'), ['Noor', 'Marit']));

  it('a stream of the plan or a law may pay', async () => {
    const words = await inPlan('inzet A {', '  uit |', '}');
    assert.equal(words[0], 'WmoNoor');
    includes(words, 'Wmo', 'Jeugdwet', 'Wlz');
    excludes(words, 'Noor', 'dagbesteding');
  });

  it('goals, decisions, indicators', async () => {
    assert.deepEqual(await inPlan('inzet A {', '  bij |', '}'), ['Rust']);
    assert.deepEqual(await inPlan('inzet A {', '  op |'), ['Wmo2026']);
    assert.deepEqual(await inPlan('doel D {', '  meet |'), ['Ruzies']);
    assert.deepEqual(await inPlan('opschalen O {', '  als |'), ['Ruzies']);
  });

  it('a party of the plan or of its guide', async () => {
    const words = await inPlan('inzet A {', '  door |', '}');
    includes(words, 'Noor', 'Oever', 'Samira', 'WijkteamNoord');
    excludes(words, 'dagbesteding', 'Wmo');
  });

  it('a coordinator, and the organisation after `bij`', async () => {
    includes(await inPlan('regisseur |'), 'Samira');
    const words = await inPlan('regisseur Samira bij |');
    includes(words, 'WijkteamNoord', 'Oever');
    excludes(words, 'Samira', 'Noor');
  });

  it('a service, with its label and the laws that may pay for it', async () => {
    const item = (await offered(`${PLAN}\ninzet A {\n  dienst dag|`)).find(({ label }) => label === 'dagbesteding');
    assert.equal(item?.detail, 'Begeleiding groep (dagbesteding) · Wmo, Jeugdwet, Wlz');
  });

  it('the rule that a plan deviates from', async () => includes(await inPlan('afwijking |'), 'WMO-01', 'BUD-01'));

  it('in a document whose other lines are broken', async () =>
    assert.deepEqual(await inPlan('inzet B {', '  dienst', 'persoon {', 'xyz 12 12', 'inzet A {', '  voor |'), [
      'Noor',
      'Marit',
    ]));
});

describe('where a word of a fixed list is expected', () => {
  it('only words of that list', async () => {
    assert.deepEqual(await inPlan('beschikking B {', '  status |'), [
      'aangevraagd',
      'toegekend',
      'afgewezen',
      'ingetrokken',
    ]);
    assert.deepEqual(await inPlan('melding M {', '  dreiging |'), [
      'geen',
      'ontruiming',
      'afsluiting',
      'zorgverzekering',
    ]);
  });

  it('each word of a list once', async () => {
    const words = await inPlan('inzet A {', '  onderzocht eigen-kracht, net|');
    includes(words, 'netwerk', 'mantelzorg');
    excludes(words, 'eigen-kracht');
  });

  it('a situation and a verdict in a header', async () => {
    includes(await inPlan('situatie Noor |'), 'thuis', 'detentie');
    includes(await inPlan('veiligheid 2026-01-10 |'), 'veilig', 'onveilig');
  });

  it('domains of life, and why they were scored', async () =>
    assert.deepEqual(await inPlan('zrm Noor 2026-01-10 {', '  |', '}'), [...lifeDomains, 'toelichting']));

  it('units of a quantity of a price list', async () =>
    includes(await inPlan('referentie {', '  post Lijst "Dag in de opvang" 3 |', '}'), 'etmalen', 'uur', 'stuks'));

  it('domains of life that have no score yet', async () => {
    const words = await inPlan('zrm Noor 2026-01-10 {', '  financien 3', '  |', '}');
    includes(words, 'huisvesting');
    excludes(words, 'financien');
  });
});

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

describe('where nothing can be offered', () => {
  it('in a comment, a text, a name, a number or an amount', async () => {
    for (const line of ['// voor |', 'vraag "voor |"', 'doel "voor |', 'persoon |', 'meting |']) {
      assert.deepEqual(await inPlan(line), [], line);
    }
    assert.deepEqual(await inPlan('inzet A {', '  omvang |', '}'), []);
  });
});
