import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { Editor } from './editor.js';

const FOLDERS = ['01-achttien-worden', '06-overdracht-van-de-regie'] as const;
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(`examples/cursus/${folder}`).map((file) => `cursus/${folder}/${file}`),
);
const EXERCISE = readFileSync('examples/cursus/01-achttien-worden/oefening.regie', 'utf8');

describe('the exercises of a course', () => {
  let editor: Editor;

  before(async () => {
    editor = await Editor.open(
      Object.fromEntries(['gids.regie', ...FILES].map((name) => [name, readFileSync(`examples/${name}`, 'utf8')])),
    );
    await editor.sideBar.open();
  });

  after(() => editor.close());

  it('are listed with how far each is', async () => {
    const rows = await editor.sideBar.untilShown('Noa wordt achttien');
    await editor.screenshot('exercises');
    assert.ok(
      rows.some((row) => /^Noa wordt achttien ?nog niet begonnen · 3 meldingen$/.test(row)),
      rows.join('\n'),
    );
    assert.match(await editor.sideBar.spoken('Noa wordt achttien'), /nog niet begonnen.*Leerpunt: Op de achttiende/);
  });

  it('begin with a copy of the plan and the story beside it', async () => {
    await editor.sideBar.unfold('Noa wordt achttien');
    await editor.sideBar.click('Begin met deze oefening');
    await editor.untilFile('mijn-oefening.regie');
    await editor.untilPageShows('zorg dat er op haar verjaardag');
    const rows = await editor.sideBar.untilShown('JW-03');
    await editor.screenshot('exercise-begun');
    assert.ok(
      rows.some((row) => /^Noa wordt achttien ?0 van 3 opgelost$/.test(row)),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => /^JW-03 bij BehandelingJeugd ?nog open · regel \d+$/.test(row)),
      rows.join('\n'),
    );
  });

  it('give hints in steps', async () => {
    await editor.sideBar.unfold('JW-03');
    await editor.sideBar.click('Toon een hint (1 van 3)');
    await editor.sideBar.untilShown('Toon een hint (2 van 3)');
    await editor.screenshot('exercise-hint');
    assert.match(await editor.sideBar.notification(/Hint 1 van 3/), /Welke wet betaalt behandeling vanaf 18 jaar/);
  });

  it('are mended until nothing is open', async () => {
    await editor.sideBar.click('Open uw versie');
    await editor.untilCursorOn(1);
    await write(lineOf('inzet BehandelingJeugd', 'periode'), '  periode 2026-01-01 t/m 2026-03-14');
    await editor.sideBar.untilShown(/Noa wordt achttien\s*1 van 3 opgelost/);
    await editor.sideBar.untilShown(/JW-03 bij BehandelingJeugd\s*opgelost/);
    await write(lineOf('inzet BegeleidingWmo', 'periode'), '  periode 2026-03-15 t/m 2026-12-31');
    await editor.sideBar.untilShown(/Noa wordt achttien\s*2 van 3 opgelost/);
    await editor.screenshot('exercise-busy');
    await write(lineOf('doel NaarAchttien', 'voor Noa'), '  soort overgang-18 voor Noa');
    await editor.sideBar.untilShown(/Noa wordt achttien\s*klaar, goed gedaan/);
    const said = await editor.sideBar.notification(/klaar, goed gedaan/);
    await editor.screenshot('exercise-finished');
    assert.match(said, /Verder met: /);
  });

  it('show the solution only to who insists, and begin again as they were', async () => {
    await editor.sideBar.click('Toon de oplossing');
    assert.match(await editor.dialog(), /Wilt u de oplossing zien/);
    await editor.pressInDialog('Toon de oplossing');
    await editor.untilFile('Noa wordt achttien: uw versie en de oplossing');
    await editor.screenshot('exercise-solution');
    await editor.sideBar.click('Begin opnieuw');
    assert.match(await editor.dialog(), /Wat u in deze oefening schreef/);
    await editor.pressInDialog('Begin opnieuw');
    await editor.sideBar.untilShown(/Noa wordt achttien\s*0 van 3 opgelost/);
    await editor.screenshot('exercise-again');
  });

  async function write(line: number, text: string): Promise<void> {
    await editor.goTo(line, 1);
    await editor.press('Shift+End');
    await editor.type(text);
    await editor.press('Escape');
  }
});

/** The line, counted from 1, of a property of a statement. */
function lineOf(statement: string, property: string): number {
  const lines = EXERCISE.split('\n');
  const start = lines.findIndex((line) => line.startsWith(statement));
  return lines.findIndex((line, index) => index > start && line.trimStart().startsWith(property)) + 1;
}
