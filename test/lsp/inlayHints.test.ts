import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { LangiumDocument } from 'langium';
import { afterEach } from 'mocha';
import type { RegieDocument } from '../../server/src/language/generated/ast.js';
import { RegieplanInlayHintProvider } from '../../server/src/lsp/inlayHints.js';
import { changeText, featureServices, hiddenHints, open, speak } from './editor.js';

const provider = new RegieplanInlayHintProvider(featureServices);

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** The lines that have hints, with each hint between « and » at its place. */
async function hinted(document: LangiumDocument<RegieDocument>, range = EVERYTHING): Promise<readonly string[]> {
  const hints = await provider.getInlayHints(document, { range });
  const lines = document.textDocument.getText().split('\n');
  const found = hints.toSorted((a, b) => b.position.character - a.position.character);
  const touched = new Set(hints.map(({ position }) => position.line));
  for (const { position, label } of found) {
    const line = lines[position.line] ?? '';
    lines[position.line] = `${line.slice(0, position.character)} «${String(label)}»${line.slice(position.character)}`;
  }
  return [...touched].toSorted((a, b) => a - b).map((line) => lines[line] ?? '');
}

async function hintsIn(text: string): Promise<readonly string[]> {
  return hinted(await open(text));
}

const PLAN = `plan "A"
periode 2026-01-01 t/m 2026-12-31
persoon Noor { geboren 2008-03-15 }
budget € 1.000,00
geldstroom A { wet Wmo budget € 500,00 }
inzet Hulp "Hulp thuis" { dienst dagbesteding voor Noor uit A bedrag € 300,00 }
inzet Meer {
  dienst dagbesteding
  voor Noor
  uit A
  bedrag € 400,00
}`;

describe('inlay hints', () => {
  afterEach(() => {
    speak('nl');
    hiddenHints.clear();
  });

  it('show the cost of each inzet, the room in each budget and the age of each person', async () =>
    assert.deepEqual(await hintsIn(PLAN), [
      'persoon Noor { geboren 2008-03-15 «18 jaar» }',
      'budget € 1.000,00 «nog € 300,00»',
      'geldstroom A { wet Wmo budget € 500,00 «€ 200,00 te veel» }',
      'inzet Hulp "Hulp thuis" «€ 300,00» { dienst dagbesteding voor Noor uit A bedrag € 300,00 }',
      'inzet Meer «€ 400,00» {',
    ]));

  it('show the day of the week of each deadline, and the last day to act when a threshold was crossed', async () =>
    assert.deepEqual(
      await hintsIn(`plan "A"
persoon Marit
indicator Ruzies { meting 2026-06-08: 5 }
doel Rust { gereed 2026-06-30 evaluatie 2026-02-16 }
afspraak Bellen { gereed 2026-06-19 }
evaluatie 2026-06-22 { met Marit }
opschalen Meer { als Ruzies > 3 door Marit binnen 10 dagen }
opschalen Gedaan { als Ruzies > 3 door Marit binnen 10 dagen opgevolgd 2026-06-09 }
opschalen Stil { als Ruzies > 6 door Marit binnen 10 dagen }`),
      [
        'doel Rust { gereed 2026-06-30 «dinsdag» evaluatie 2026-02-16 «maandag» }',
        'afspraak Bellen { gereed 2026-06-19 «vrijdag» }',
        'evaluatie 2026-06-22 «maandag» { met Marit }',
        'opschalen Meer { als Ruzies > 3 door Marit binnen 10 dagen «uiterlijk donderdag 18 juni 2026» }',
      ],
    ));

  it('show nothing that is not known: no birth, no price, no budget, someone who died', async () =>
    assert.deepEqual(
      await hintsIn(`plan "A"
persoon Noor
persoon Jan { geboren 1940-01-01 overleden 2026-03-01 }
persoon Baby { geboren 2026-12-01 }
geldstroom A { wet Wmo }
inzet Hulp { dienst dagbesteding voor Noor uit A pm }
doel Rust { gereed 2026-02-30 }`),
      [],
    ));

  it('each kind can be switched off', async () => {
    hiddenHints.add('kosten').add('ruimte');
    assert.deepEqual(await hintsIn(PLAN), ['persoon Noor { geboren 2008-03-15 «18 jaar» }']);
    hiddenHints.add('leeftijd');
    assert.deepEqual(await hintsIn(PLAN), []);
  });

  it('keep to the lines that are asked about', async () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 5 } };
    assert.deepEqual(await hinted(await open(PLAN), range), [
      'geldstroom A { wet Wmo budget € 500,00 «€ 200,00 te veel» }',
    ]);
  });

  it('speak English when that is the language', async () => {
    speak('en');
    assert.deepEqual((await hintsIn(PLAN)).slice(0, 3), [
      'persoon Noor { geboren 2008-03-15 «18 years» }',
      'budget € 1.000,00 «€ 300,00 left»',
      'geldstroom A { wet Wmo budget € 500,00 «€ 200,00 too much» }',
    ]);
  });

  it('are none in a guide or an empty text', async () => {
    assert.deepEqual(await hintsIn(readFileSync('examples/gids.regie', 'utf8')), []);
    assert.deepEqual(await hintsIn(''), []);
  });
});

describe('inlay hints in a text that is being typed', () => {
  it('keep the sums of before while an inzet is half typed, and say so; then they follow the text', async () => {
    const document = await open(PLAN);
    const before = await hinted(document);
    await changeText(document, PLAN.replace('bedrag € 400,00', 'bedrag €'));
    assert.deepEqual(await hinted(document), [
      before[0],
      'budget € 1.000,00 «nog € 300,00 (was)»',
      'geldstroom A { wet Wmo budget € 500,00 «€ 200,00 te veel (was)» }',
      before[3],
    ]);
    await changeText(document, PLAN.replace('bedrag € 400,00', 'bedrag € 100,00'));
    assert.deepEqual((await hinted(document)).slice(1, 3), [
      'budget € 1.000,00 «nog € 600,00»',
      'geldstroom A { wet Wmo budget € 500,00 «nog € 100,00» }',
    ]);
  });

  it('keep what a line costs when it is broken elsewhere', async () => {
    const plan = PLAN.replace('bedrag € 300,00', 'periode vanaf 2026-01-01 tarief € 10,00 per maand');
    const document = await open(plan);
    assert.ok((await hinted(document)).some((line) => line.startsWith('inzet Hulp "Hulp thuis" «€ 120,00»')));
    await changeText(document, plan.replace('periode 2026-01-01 t/m 2026-12-31', 'periode 2026-01-01 t/m'));
    assert.ok((await hinted(document)).some((line) => line.startsWith('inzet Hulp "Hulp thuis" «€ 120,00»')));
  });

  it('stay with their lines when lines above them come, go or break', async () => {
    const document = await open(PLAN);
    const before = await hinted(document);
    for (const start of ['\n\n', 'persoon {\n', 'doel Rust "Rust\n', '}\n', 'vraag Noor "Wat?"\n']) {
      const lines = PLAN.split('\n');
      await changeText(document, [lines[0], start + lines.slice(1).join('\n')].join('\n'));
      assert.deepEqual(await hinted(document), before, start);
    }
  });

  it('let go of a line that was taken out', async () => {
    const document = await open(PLAN);
    await hinted(document);
    await changeText(document, PLAN.slice(0, PLAN.indexOf('inzet Meer')));
    assert.ok((await hinted(document)).includes('geldstroom A { wet Wmo budget € 500,00 «nog € 200,00» }'));
  });
});
