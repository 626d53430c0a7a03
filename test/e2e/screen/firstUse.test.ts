import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { Editor } from './editor.js';

describe('first use on the screen', () => {
  let editor: Editor;

  before(async () => {
    editor = await Editor.open({ 'gids.regie': readFileSync('examples/gids.regie', 'utf8') });
  });

  after(() => editor.close());

  it('starts with a walkthrough in Dutch of five short steps', async () => {
    const page = await editor.walkthrough('Uw eerste plan');
    // Without the side bar there is room for the picture of each step.
    await editor.press('Control+B');
    await editor.screenshot('first-use-walkthrough');
    for (const step of [
      'Open een map',
      'Maak een plan',
      'Vul het in, met hulp',
      'Houd echte namen apart',
      'Deel het',
    ]) {
      assert.ok(page.includes(step), `${step} is a step: ${page}`);
    }
  });

  it('shows in each step what it is about', async () => {
    const steps = {
      'Open een map': 'Eén map, een bestand per gezin',
      'Vul het in': 'De editor schrijft mee',
      'Houd echte': 'Rollen in het plan, namen op uw computer',
      'Deel het': 'Delen zonder te veel te zeggen',
      'Maak een plan': 'Van sjabloon naar plan',
    };
    for (const [number, [step, picture]] of Object.entries(steps).entries()) {
      await editor.walkthroughStep(step);
      await editor.untilPageShows(picture);
      await editor.screenshot(`first-use-step-${number + 1}`);
    }
  });

  it('makes a plan from the walkthrough, with questions that say what is wrong with an answer', async () => {
    await editor.pressInWalkthrough('Nieuw plan');
    await editor.question('Waar gaat het plan vooral over');
    await editor.screenshot('new-plan-template');
    await editor.picture('gebruiken/nieuw-plan', ['question']);
    await editor.choose('Jeugd');

    await editor.question('Wie horen bij het huishouden');
    assert.equal(await editor.proposedAnswer(), 'Kind, Moeder, Vader');
    await editor.answer('Kind, Jan de Boer', 'kan geen naam in een plan zijn');
    await editor.screenshot('new-plan-persons-refused');
    await editor.answer('Kind, Moeder');

    await editor.question('De eerste dag');
    await editor.answer('31-02-2026', 'geen bestaande dag');
    await editor.answer('2026-07-01');
    await editor.question('De laatste dag');
    await editor.answer('2025-07-01', 'ligt voor de eerste');
    await editor.answer('2027-06-30');

    await editor.question('Wie heeft de regie');
    await editor.screenshot('new-plan-coordinator');
    await editor.choose('Samira');

    await editor.question('Hoe heet het bestand');
    assert.equal(await editor.proposedAnswer(), 'plan-jeugd-2026.regie');
    await editor.screenshot('new-plan-file');
    await editor.answer('gids.regie', 'bestaat al');
    await editor.answer('plan-jeugd-2026');

    await editor.untilFile('plan-jeugd-2026.regie');
    await editor.untilUnderlined('warning');
    await editor.screenshot('new-plan-opened');
    assert.match(await editor.shownText(), /persoon Kind/);
  });

  it('lets the first letters take the place of the title', async () => {
    await editor.type('Rust in de avond');
    await editor.screenshot('new-plan-titled');
    await editor.picture('gebruiken/sjabloon', ['editor'], { width: 940, height: 480 });
    assert.match(await editor.shownText(), /^plan "Rust in de avond"/);
  });

  it('explains a rule without a network', async () => {
    await editor.runCommand('Regieplan: Regel tonen');
    await editor.question('Zoek op een code');
    await editor.screenshot('show-rule-list');
    await editor.answer('WLZ-01');
    await editor.untilFile('WLZ-01.md');
    await editor.untilPageShows('Wmo-dienst die in het Wlz-pakket zit');
    await editor.screenshot('show-rule');
  });
});
