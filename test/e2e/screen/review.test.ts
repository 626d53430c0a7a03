import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { commitAll, git } from '../../support/gitRepository.js';
import { Editor } from './editor.js';

/** A small plan with a trigger, an evaluation and one line of support. */
function planOf(title: string, person: string): string {
  return `plan "${title}"
gebruik "gids.regie"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon ${person} { geboren 2012-03-01 gezag Ouder }
persoon Ouder { geboren 1985-05-05 }
organisatie Wijkteam { soort gemeente }
medewerker Sam bij Wijkteam { rol regisseur }
medewerker Iris bij Wijkteam { rol regisseur }
regisseur Sam bij Wijkteam vanaf 2026-01-01
vervanger Iris bij Wijkteam
indicator Verzuim "uren verzuim per week" { meting 2026-02-01: 4 }
doel School "${person} gaat elke dag naar school" { leefgebied werk-en-opleiding voor ${person} eigenaar Ouder meet Verzuim van 4 naar 0 gereed 2026-09-01 }
geldstroom Jeugd { wet Jeugdwet budget € 6.000,00 }
inzet Gesprekken { dienst jeugdhulp-ambulant voor ${person} periode 2026-01-01 t/m 2026-12-31 omvang 2 uur per week tarief € 50,00 per uur uit Jeugd bij School }
opschalen Alarm { als Verzuim > 8 dan "Het team belt Ouder" door Sam binnen 2 werkdagen soort veiligheid }
evaluatie 2026-06-30 { met Ouder, Sam }
`;
}

const SMALL = ['Abel', 'Bram', 'Cato', 'Dina', 'Esra', 'Finn', 'Gijs'];

describe('the review of plans on the screen', () => {
  let editor: Editor;
  let folder = '';
  const change = (name: string, from: string, to: string): void => {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(from), `${from} stands in ${name}`);
    writeFileSync(file, text.replace(from, to));
  };

  before(async () => {
    const documents = {
      ...Object.fromEntries(SMALL.map((name) => [`${name.toLowerCase()}.regie`, planOf(`Gezin van ${name}`, name)])),
      ...Object.fromEntries(
        ['linde', 'bakker', 'vermeer', 'gids'].map((name) => [
          `${name}.regie`,
          readFileSync(`examples/${name}.regie`, 'utf8'),
        ]),
      ),
    };
    editor = await Editor.open(documents, (made) => {
      folder = made;
      mkdirSync(path.join(folder, '.vscode'));
      writeFileSync(path.join(folder, '.vscode', 'settings.json'), '{ "git.enabled": true }\n');
      git(folder, 'init', '--quiet', '--initial-branch=main');
      commitAll(folder, 'Tien plannen');
      git(folder, 'switch', '--quiet', '--create', 'bijstellen');
      change('abel.regie', 'evaluatie 2026-06-30', 'evaluatie 2026-09-30');
      change('abel.regie', ' door Sam binnen', ' binnen');
      change('abel.regie', '€ 50,00 per uur', '€ 56,00 per uur');
      change('cato.regie', '2 uur per week', '3 uur per week');
      change('linde.regie', '€ 46,15 per dagdeel', '€ 49,00 per dagdeel');
      commitAll(folder, 'Bijstellen');
      change('abel.regie', 'binnen 2 werkdagen', 'binnen 5 werkdagen');
    });
  });

  after(() => editor.close());

  it('tells on one page what a branch with three changed plans means: risk, money and meaning', async () => {
    await editor.command('Beoordeel alle plannen van deze tak', 'main');
    const page = await editor.untilPageSays('3 plannen geraakt');
    await editor.screenshot('review-branch');
    for (const said of [
      'Gezin van Abel – evaluatie 2026-06-30: de evaluatie schuift naar achteren: drie maanden later, nu 2026-09-30',
      'opschalen Alarm: niemand is er meer voor aan zet',
      'tarief € 50,00 per uur → € 56,00 per uur',
      'er is een nieuwe toewijzing nodig',
      'Gezin van Cato',
      '€ 475,54 meer',
    ]) {
      assert.ok(page.includes(said), `"${said}" is on the page: ${page}`);
    }
    assert.ok(!page.includes('Gezin van Bram'), 'what did not change is not on the page');
  });

  it('shows what a plan in the editor says differently from its last commit, beside the text', async () => {
    await editor.press('Control+W');
    await editor.clickTitleButton('Vergelijk met vorige versie');
    const page = await editor.untilPageSays('binnen 2 werkdagen → 5 werkdagen');
    await editor.screenshot('review-plan');
    assert.ok(page.includes('de afspraak gaat later in of mag langer duren'), page);
    assert.ok(!page.includes('evaluatie 2026-06-30'), 'what was committed before is not on the page');
  });
});

describe('the review of a branch that changes a guide', () => {
  let editor: Editor;

  before(async () => {
    const gids = readFileSync('examples/gids.regie', 'utf8');
    const linde = readFileSync('examples/linde.regie', 'utf8');
    editor = await Editor.open(
      { 'linde.regie': linde, 'abel.regie': planOf('Gezin van Abel', 'Abel'), 'gids.regie': gids },
      (made) => {
        mkdirSync(path.join(made, '.vscode'));
        writeFileSync(path.join(made, '.vscode', 'settings.json'), '{ "git.enabled": true }\n');
        git(made, 'init', '--quiet', '--initial-branch=main');
        commitAll(made, 'Plannen en gids');
        git(made, 'switch', '--quiet', '--create', 'tarieven');
        assert.ok(gids.includes('€ 46,15 per dagdeel'));
        writeFileSync(path.join(made, 'gids.regie'), gids.replace('€ 46,15 per dagdeel', '€ 47,00 per dagdeel'));
        commitAll(made, 'Andere tarieven');
      },
    );
  });

  after(() => editor.close());

  it('tells which plans that changes, and is silent about the others', async () => {
    await editor.command('Beoordeel alle plannen van deze tak', 'main');
    const page = await editor.untilPageSays('het verschil komt door de gids');
    await editor.screenshot('review-guide');
    assert.ok(page.includes('linde.regie'), page);
    assert.ok(!page.includes('Gezin van Abel'), 'the guide means nothing for this plan');
  });
});

describe('a plan outside a repository', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.open({ 'abel.regie': planOf('Gezin van Abel', 'Abel') });
  });
  after(() => editor.close());

  it('is not offered to be compared', async () => {
    await editor.untilUnderlined('error');
    assert.deepEqual(await editor.commandsNamed('Vergelijk met'), []);
    assert.notDeepEqual(await editor.commandsNamed('Server opnieuw starten'), []);
  });
});
