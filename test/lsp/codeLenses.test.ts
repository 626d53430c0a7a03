import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { LangiumDocument } from 'langium';
import { afterEach } from 'mocha';
import type { RegieDocument } from '../../server/src/language/generated/ast.js';
import { RegieplanCodeLensProvider } from '../../server/src/lsp/codeLenses.js';
import { changeText, display, featureServices, open, speak } from './editor.js';

const provider = new RegieplanCodeLensProvider(featureServices);

/** What stands above each line that has something above it: `line: title | title`, lines counted from zero. */
async function lenses(document: LangiumDocument<RegieDocument>): Promise<readonly string[]> {
  const found = await provider.provideCodeLens(document);
  const byLine = Map.groupBy(found, ({ range }) => range.start.line);
  return [...byLine]
    .toSorted(([a], [b]) => a - b)
    .map(([line, above]) => `${line}: ${above.map(({ command }) => command?.title).join(' | ')}`);
}

async function lensesIn(text: string): Promise<readonly string[]> {
  return lenses(await open(text));
}

const PLAN = `plan "A"
periode 2026-01-01 t/m 2026-12-31
persoon Noor { geboren 2008-03-15 }
netwerk Oma { steunt Noor bij Rust }
regisseur Samira vanaf 2026-01-01 t/m 2026-06-30
regisseur Joost vanaf 2026-07-01
budget € 1.000,00
geldstroom A { wet Wmo budget € 500,00 }
indicator Ruzies { meting 2026-02-02: 2 }
doel Rust "Rust" { meet Ruzies van 5 naar 1 }
doel Leeg "Leeg"
inzet Hulp { dienst dagbesteding voor Noor uit A bedrag € 300,00 bij Rust }
inzet Meer { dienst dagbesteding voor Noor uit A bedrag € 400,00 bij Rust }
evaluatie 2026-03-02
evaluatie 2026-06-22`;

describe('code lenses', () => {
  afterEach(() => {
    speak('nl');
    display.showsLenses = true;
  });

  it('tell above a plan, its coordinators and its goals how they stand', async () => {
    const text = readFileSync('examples/linde.regie', 'utf8');
    const lineOf = (start: string): number => text.split('\n').findIndex((line) => line.startsWith(start));
    assert.deepEqual(await lensesIn(text), [
      '0: € 23.862,96 gepland van € 24.700,00, nog € 837,04 | 3 fouten, 1 waarschuwing | volgende evaluatie maandag 22 juni 2026 | 3 termijnen te laat | 30 juni 2026: doel Avondrust gereed',
      `${lineOf('regisseur Samira')}: alle 487 dagen van het plan`,
      `${lineOf('doel Avondrust')}: 1 netwerk | 2 inzet | 50% van de weg`,
      `${lineOf('doel VasteDag')}: 1 netwerk | 2 inzet | 0% van de weg`,
      `${lineOf('doel NaarAchttien')}: 1 netwerk | 1 inzet | 0% van de weg`,
    ]);
  });

  it('tell what a law or the plan asks for next, how much is late, and the step of a goal on its scale', async () => {
    const found = await lensesIn(`plan "B"
periode 2026-01-01 t/m 2026-12-31
melding Vraag { wet Wmo gemeld 2026-03-02 }
melding Schuld { wet Wgs gemeld 2026-06-05 }
doel Rust "Rust" { schaal -2 "elke dag ruzie" score 2026-05-01: -1 }
doel Slapen "Slapen" { schaal 0 "zeven uur" }
evaluatie 2026-06-16`);
    assert.match(
      found[0] ?? '',
      /volgende evaluatie dinsdag 16 juni 2026 \| 1 termijn te laat \| 1 juli 2026: laatste dag voor de volgende evaluatie van het hele plan$/,
    );
    assert.deepEqual(found.slice(1), ['4: nog niemand werkt hieraan | stap −1', '5: nog niemand werkt hieraan']);
  });

  it('tell each coordinator’s share of the plan, and who works on nothing', async () => {
    const found = await lensesIn(PLAN);
    assert.deepEqual(found.slice(1), [
      '4: 181 van de 365 dagen van het plan',
      '5: 184 van de 365 dagen van het plan',
      '9: 1 netwerk | 2 inzet | 75% van de weg',
      '10: nog niemand werkt hieraan',
    ]);
  });

  it('lead to what they count', async () => {
    const found = await provider.provideCodeLens(await open(PLAN));
    const leadsTo = new Map(found.map(({ command }) => [command?.title, command]));
    assert.equal(leadsTo.get('nog niemand werkt hieraan')?.command, '');
    const { command, arguments: sent } = leadsTo.get('2 inzet') ?? {};
    assert.equal(command, 'regieplan.toonPlaatsen');
    assert.match(JSON.stringify(sent), /"line":9,.*"line":11,.*"line":12,/);
    assert.match(JSON.stringify(leadsTo.get('volgende evaluatie maandag 22 juni 2026')), /"line":14,"character":10/);
    assert.equal(found[1]?.command?.command, 'regieplan.toonMeldingen');
  });

  it('are in English when that is the language', async () => {
    speak('en');
    assert.deepEqual((await lensesIn(PLAN))[3], '9: 1 network | 2 lines of support | 75% of the way');
  });

  it('can be switched off, and are none in a guide or an empty text', async () => {
    assert.deepEqual(await lensesIn(readFileSync('examples/gids.regie', 'utf8')), []);
    assert.deepEqual(await lensesIn(''), []);
    display.showsLenses = false;
    assert.deepEqual(await lensesIn(PLAN), []);
  });

  it('stay where they are while a line is being typed, with the sums of before', async () => {
    const document = await open(PLAN);
    const before = await lenses(document);
    const linesOf = (found: readonly string[]): readonly string[] => found.map((lens) => lens.split(':')[0] ?? '');
    for (const [written, typed] of [
      ['bedrag € 400,00', 'bedrag €'],
      ['vanaf 2026-01-01 t/m 2026-06-30', 'vanaf 2026-01-01 t/m 2026-06-3'],
      ['meet Ruzies van 5 naar 1', 'meet Ruz'],
      ['plan "A"', 'plan "A'],
    ] as const) {
      await changeText(document, PLAN.replace(written, typed));
      assert.deepEqual(linesOf(await lenses(document)), linesOf(before), typed);
      await changeText(document, PLAN);
      assert.deepEqual(await lenses(document), before, written);
    }
    await changeText(document, PLAN.replace('bedrag € 400,00', 'bedrag €'));
    assert.match((await lenses(document))[0] ?? '', /^0: € 700,00 gepland van € 1\.000,00, nog € 300,00 \(was\) \|/);
    await changeText(document, PLAN.replace('t/m 2026-06-30', 't/m 2026-06-31'));
    assert.match((await lenses(document))[1] ?? '', /^4: 181 van de 365 dagen van het plan \(was\)$/);
  });
});
