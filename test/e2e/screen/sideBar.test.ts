import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { Editor } from './editor.js';

const NAMES = ['linde.regie', 'bakker.regie', 'vermeer.regie', 'gids.regie'] as const;

describe('the side bar with all plans', () => {
  let editor: Editor;

  before(async () => {
    const documents = Object.fromEntries(NAMES.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]));
    editor = await Editor.open(documents);
    await editor.sideBar.open();
  });

  after(() => editor.close());

  it('shows what needs attention first, then each coordinator with plans, costs and the worst findings', async () => {
    const rows = await editor.sideBar.untilShown('Joost');
    await editor.screenshot('side-bar');
    assert.match(rows[0] ?? '', /^Eerst aandacht/);
    assert.ok(
      rows.some((row) => /^Bakker ?evaluatie te laat: /.test(row)),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => /^Joost ?1 plan · € 72\.041,43 · 2 fouten$/.test(row)),
      rows.join('\n'),
    );
  });

  it('unfolds to plans and what is worth knowing of each', async () => {
    await editor.sideBar.unfold('Joost');
    await editor.sideBar.untilShown(/Vermeer\s*2 fouten/);
    assert.match(await editor.sideBar.spoken(/Vermeer\s*2 fouten/), /Vermeer: samen thuis.*2 fouten/);
    await editor.sideBar.unfold(/Vermeer\s*2 fouten/);
    await editor.sideBar.untilShown('WLZ-02');
    await editor.screenshot('side-bar-plan');
    await editor.picture('gebruiken/zijbalk', ['sideBar'], { height: 480 });
  });

  it('opens the plan at the line that an item is about', async () => {
    await editor.sideBar.click('WLZ-02');
    await editor.untilUnderlined('error');
    assert.match(await editor.shownText(), /HulpBijHuishouden/);
    assert.match(await editor.sideBar.status(/2 fouten/), /nog € 158,57 over/);
    await editor.screenshot('side-bar-finding');
  });

  it('checks all plans and says what came of it', async () => {
    await editor.sideBar.checkAll();
    const said = await editor.sideBar.notification(/gecontroleerd/);
    await editor.screenshot('check-all');
    assert.match(said, /4 bestanden gecontroleerd: 9 fouten/);
    await editor.untilProblems((problems) => problems.some((problem) => problem.startsWith('bakker.regie')));
    await editor.screenshot('check-all-problems');
  });
});

describe('the side bar of a folder without plans', () => {
  let editor: Editor;

  before(async () => {
    editor = await Editor.open({ 'leesmij.txt': 'Hier komen plannen.' });
  });

  after(() => editor.close());

  it('offers to make the first one', async () => {
    await editor.sideBar.open();
    assert.match(await editor.sideBar.welcome(), /nog geen plannen.*Maak uw eerste plan/);
    await editor.screenshot('side-bar-empty');
  });
});
