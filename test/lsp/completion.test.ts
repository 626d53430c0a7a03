import assert from 'node:assert/strict';
import { lifeDomains } from '../../server/src/domain/vocabulary/householdLists.js';
import type { StatementSpec } from '../../server/src/domain/vocabulary/statementSpec.js';
import { STATEMENT_NAMES, statementSpecs } from '../../server/src/domain/vocabulary.js';
import { excludes, includes, inPlan, offered, offeredWords, PLAN } from './completing.js';

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

describe('where nothing can be offered', () => {
  it('in a comment, a text, a name, a number or an amount', async () => {
    for (const line of ['// voor |', 'vraag "voor |"', 'doel "voor |', 'persoon |', 'meting |']) {
      assert.deepEqual(await inPlan(line), [], line);
    }
    assert.deepEqual(await inPlan('inzet A {', '  omvang |', '}'), []);
  });
});
