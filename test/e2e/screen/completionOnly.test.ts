import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { checkText } from '../../support/checker.js';
import { Editor } from './editor.js';
import type { Keyboard } from './keyboard.js';

const GUIDE = readFileSync('examples/gids.regie', 'utf8');
/** Of every hundred characters of the plan at most so many are typed; the rest is accepted. */
const MOST_TYPED_PERCENT = 30;

describe('an inzet by completion only', () => {
  const plan = `plan "Linde"
gebruik "gids.regie"
periode 2026-01-01 t/m 2026-12-31

persoon Noor "dochter" {
  geboren 2012-03-15
}

beschikking Jeugdhulp {
  wet Jeugdwet
  voor Noor
  door gemeente
  geldig 2026-01-01 t/m 2026-12-31
}

doel Rust "Rustige avonden" {
  voor Noor
}
`;
  let editor: Editor;

  before(async () => {
    editor = await Editor.open({ 'linde.regie': plan, 'gids.regie': GUIDE });
    await editor.untilUnderlined('warning');
    await editor.goTo(1, 1);
  });

  after(() => editor.close());

  it('three letters and a few choices make a whole one without an error', async () => {
    const keys = editor.keyboard;
    await keys.statement('inz', 'inzet', 1);
    await keys.fill('Praten');
    await editor.untilShown('€ 4.067,14');
    await editor.screenshot('completion-inzet');
    await editor.picture('gebruiken/aanvullen', ['editor'], { width: 700, height: 650 });
    await keys.choose('jeugd-g', 'jeugd-ggz');
    await keys.fill(undefined);
    await keys.choose('H', 'Helder');
    await keys.fill(undefined, undefined, '2', undefined, undefined, undefined, undefined, undefined);
    const text = await editor.untilFileSays('linde.regie', 'omvang 2 uur');
    assert.equal(
      text.slice(plan.length).trim(),
      `inzet Praten {
  dienst jeugd-ggz
  voor Noor
  door Helder
  periode 2026-01-01 t/m 2026-12-31
  omvang 2 uur per week
  uit Jeugdwet
  op Jeugdhulp
  bij Rust
}`,
    );
    const { remarks } = await checkText(text, 'examples/linde.regie');
    assert.deepEqual(
      remarks.filter(({ code }) => code.startsWith('TAAL')).map(({ code }) => code),
      [],
    );
    await editor.untilShown('€ ');
  });
});

describe('a whole plan by keyboard', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await Editor.open({ 'nieuw.regie': '', 'gids.regie': GUIDE });
    await editor.language();
  });

  afterEach(() => editor.close());

  it('has two goals, three lines of support, a budget and a trigger, nothing to mend, and took few keys', async () => {
    const keys = editor.keyboard;
    await writeHousehold(editor, keys);
    await writeFunding(editor, keys);
    await writeGoals(editor, keys);
    await writeSupport(editor, keys);
    await writeAgreements(editor, keys);
    await mendTheRest(editor, keys);
    await assertComplete(editor);
    await assertFewKeys(editor, keys);
  });
});

async function writeHousehold(editor: Editor, keys: Keyboard): Promise<void> {
  await editor.goTo(1, 1);
  await keys.complete('p', 'plan');
  await keys.fill('Vos: rust en ritme');
  await keys.statement('geb', 'gebruik', 1);
  await keys.fill(undefined);
  await keys.statement('gem', 'gemeente', 1);
  await keys.fill(undefined);
  await keys.statement('per', 'periode', 1);
  await keys.fill(undefined, undefined);
  await keys.statement('pers', 'persoon');
  await keys.fill('Tom', 'vader', '1984-11-30');
  await keys.statement('pers', 'persoon');
  await keys.fill('Mila', 'dochter', '2016-04-12');
  await keys.statement('re', 'regisseur');
  await keys.fill(undefined, undefined, undefined, undefined);
  await keys.statement('vei', 'veiligheid');
  await keys.fill(undefined);
  await keys.choose('v', 'veilig');
  await keys.choose('M', 'Mila');
  await keys.fill(undefined);
  await editor.screenshot('completion-household');
}

async function writeFunding(editor: Editor, keys: Keyboard): Promise<void> {
  await keys.statement('be', 'beschikking');
  await keys.fill('JeugdBesluit', undefined);
  await keys.choose('M', 'Mila');
  await keys.fill(undefined, 'JW-1', undefined, undefined);
  await keys.statement('be', 'beschikking');
  await keys.fill('WmoBesluit');
  await keys.choose('Wm', 'Wmo');
  await keys.fill(undefined, undefined, 'WMO-1', undefined, undefined);
  await keys.statement('ge', 'geldstroom');
  await keys.fill('Jeugd', undefined, '10.000,00');
  await keys.statement('ge', 'geldstroom');
  await keys.fill('Thuis', undefined, '4.000,00');
  await keys.statement('bu', 'budget');
  await keys.fill(undefined);
  await editor.screenshot('completion-money');
}

async function writeGoals(editor: Editor, keys: Keyboard): Promise<void> {
  await keys.statement('indica', 'indicator');
  await keys.fill('Slaap', 'goede nachten per week', undefined, '2');
  await keys.statement('indica', 'indicator');
  await keys.fill('Post', 'dichte brieven', undefined, '12');
  await keys.statement('do', 'doel');
  await keys.fill('Uitgerust', 'Mila slaapt goed');
  await keys.choose('huiselijke', 'huiselijke-relaties');
  await keys.choose('M', 'Mila');
  await keys.fill(undefined, 'Slapen zonder piekeren.', undefined, undefined, '6', undefined, undefined);
  await keys.statement('do', 'doel');
  await keys.fill('Overzicht', 'Tom kent zijn post', undefined, undefined, undefined, 'Geen dichte brieven.');
  await keys.fill(undefined, undefined, '0', undefined, undefined);
  await keys.statement('ne', 'netwerk');
  await keys.fill('Opa', 'opa van Mila', undefined);
  await keys.choose('M', 'Mila');
  await keys.fill(undefined, undefined, undefined, undefined, undefined, undefined);
  await editor.screenshot('completion-goals');
}

async function writeSupport(editor: Editor, keys: Keyboard): Promise<void> {
  await keys.statement('inz', 'inzet');
  await keys.fill('Ritme', undefined, undefined, undefined, undefined, undefined, undefined, undefined);
  await keys.fill(undefined, undefined, undefined, undefined);
  await keys.statement('inz', 'inzet');
  await keys.fill('Posthulp');
  await keys.choose('beg', 'begeleiding-individueel');
  await keys.fill(undefined);
  await keys.choose('K', 'Kompas');
  await keys.fill(undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined);
  await editor.screenshot('completion-support');
  await keys.statement('inz', 'inzet');
  await keys.fill('Praten');
  await keys.choose('jeugd-g', 'jeugd-ggz');
  await keys.fill(undefined);
  await keys.choose('H', 'Helder');
  await keys.fill(undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined);
}

async function writeAgreements(editor: Editor, keys: Keyboard): Promise<void> {
  await keys.statement('ops', 'opschalen');
  await keys.fill('SlechteNachten', undefined);
  await keys.choose('<', '<');
  await keys.fill('2', 'bellen met de huisarts', undefined, undefined, undefined);
  await keys.statement('afs', 'afschalen');
  await keys.fill('Rustig', undefined);
  await keys.choose('>=', '>=');
  await keys.fill('6', 'minder hulp', undefined, undefined, undefined);
  await keys.statement('ev', 'evaluatie');
  await keys.fill(undefined, undefined);
  await keys.statement('ak', 'akkoord', 1);
  await keys.fill(undefined, undefined);
  await editor.screenshot('completion-triggers');
}

async function mendTheRest(editor: Editor, keys: Keyboard): Promise<void> {
  const text = await editor.untilFileSays('nieuw.regie', 'akkoord Tom');
  await editor.goTo(text.split('\n').findIndex((line) => line.startsWith('inzet Posthulp')) + 1, 7);
  await keys.fix('Vul `onderzocht` aan bij Posthulp');
  await editor.untilFileSays('nieuw.regie', 'onderzocht ');
  await editor.goTo(1, 1);
  await keys.fix('Maak Ilse vervanger');
  await editor.untilFileSays('nieuw.regie', 'vervanger Ilse');
  await editor.screenshot('completion-whole');
}

async function assertComplete(editor: Editor): Promise<void> {
  const text = await editor.untilFileSays('nieuw.regie', 'vervanger Ilse');
  for (const [start, count] of Object.entries({ doel: 2, inzet: 3, budget: 1, opschalen: 1 })) {
    assert.equal(text.match(new RegExp(`^${start} `, 'gm'))?.length, count, `${start} in:\n${text}`);
  }
  const { remarks } = await checkText(text, 'examples/nieuw.regie');
  assert.deepEqual(
    remarks
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ code, subject }) => `${code} ${subject}`),
    [],
  );
  await editor.untilNotUnderlined('error');
  await editor.untilNotUnderlined('warning');
}

async function assertFewKeys(editor: Editor, { typed, otherKeys }: Keyboard): Promise<void> {
  const { length } = await editor.untilFileSays('nieuw.regie', 'vervanger Ilse');
  const percent = (100 * typed) / length;
  console.log(`      ${typed} characters and ${otherKeys} other keys, for ${length} characters`);
  assert.ok(percent < MOST_TYPED_PERCENT, `${percent} %`);
}
