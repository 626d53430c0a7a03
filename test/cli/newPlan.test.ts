import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { folderWith, regieplan } from './regieplan.js';

const GUIDE = readFileSync('examples/gids.regie', 'utf8');

describe('regieplan nieuw', () => {
  it('makes a plan that can be checked at once', async () => {
    const folder = folderWith({ 'gids.regie': GUIDE });
    const words = ['nieuw', 'kind.regie', '--sjabloon', 'jeugd', '--personen', 'Kind, Moeder', '--vanaf', '1-7-2026'];
    const made = await regieplan(words, { folder });
    assert.deepEqual([made.code, made.stderr], [0, '']);
    const text = readFileSync(path.join(folder, 'kind.regie'), 'utf8');
    assert.match(text, /^periode 2026-07-01 t\/m 2027-06-30$/m);
    assert.match(text, /^gebruik "gids\.regie"$/m);
    assert.match(text, /^regisseur Samira bij WijkteamNoord vanaf 2026-07-01$/m);
    const checked = await regieplan(['check', 'kind.regie', '--today', '2026-07-01'], { folder });
    assert.equal(checked.code, 0, checked.stdout);
    assert.doesNotMatch(checked.stdout, /TAAL/);
  });

  it('finds the guide of a folder above, and takes the coordinator that is named', async () => {
    const folder = folderWith({ 'gids.regie': GUIDE, 'plannen/leeg.txt': '' });
    const { stdout } = await regieplan(['nieuw', '--regisseur', 'Joost'], { folder: path.join(folder, 'plannen') });
    assert.match(stdout, /^gebruik "\.\.\/gids\.regie"$/m);
    assert.match(stdout, /^regisseur Joost bij WijkteamNoord/m);
  });

  it('shows the plan when no file is named', async () => {
    const { code, stdout } = await regieplan(['nieuw', '--sjabloon', 'schulden'], { folder: folderWith({}) });
    assert.equal(code, 0);
    assert.match(stdout, /^plan "/);
  });

  it('keeps names files out of Git in a work tree, once', async () => {
    const folder = folderWith({ '.gitignore': 'uitvoer' });
    mkdirSync(path.join(folder, '.git'));
    const first = await regieplan(['nieuw', 'een.regie'], { folder });
    assert.match(first.stdout, /\.gitignore/);
    const ignored = readFileSync(path.join(folder, '.gitignore'), 'utf8');
    assert.match(ignored, /^uitvoer\n[\s\S]*^\*\.namen$/m);
    const second = await regieplan(['nieuw', 'twee.regie'], { folder });
    assert.doesNotMatch(second.stdout, /\.gitignore/);
    assert.equal(readFileSync(path.join(folder, '.gitignore'), 'utf8'), ignored);
  });

  it('makes no .gitignore where there is no Git', async () => {
    const folder = folderWith({});
    await regieplan(['nieuw', 'een.regie'], { folder });
    assert.ok(!existsSync(path.join(folder, '.gitignore')));
  });

  const REFUSED: Readonly<Record<string, readonly [words: readonly string[], message: RegExp]>> = {
    'a full name': [['--personen', 'Kind, Jan de Boer'], /"Jan de Boer" kan geen naam/],
    'a word of the language': [['--personen', 'plan'], /"plan" is een woord van de taal/],
    'a name twice': [['--personen', 'Zoon,Zoon'], /"Zoon" staat er twee keer/],
    'a name of the template': [['--personen', 'Regisseur'], /"Regisseur" gebruikt het sjabloon/],
    nobody: [['--personen', ' , '], /ten minste één rol/],
    'a day that does not exist': [['--vanaf', '2026-02-30'], /geen bestaande dag/],
    'an end before the start': [
      ['--vanaf', '2026-07-01', '--tot-en-met', '2026-06-30'],
      /laatste dag ligt voor de eerste/,
    ],
    'an unknown template': [['--sjabloon', 'groot'], /licht, volledig, jeugd, ouderen, schulden/],
    'a guide that is none': [['--gids', 'plan.regie'], /plan\.regie is geen gids/],
    'a guide that is not there': [['--gids', 'weg.regie'], /weg\.regie is geen gids/],
    'a coordinator nobody knows': [
      ['--gids', 'gids.regie', '--regisseur', 'Piet'],
      /Kies uit: Samira, Joost, Bram, Femke/,
    ],
    'a folder that is not there': [['weg/plan.regie'], /kan niet worden geschreven/],
    'a file that is there': [['plan.regie'], /bestaat al en blijft zoals het is/],
  };
  for (const [what, [words, message]] of Object.entries(REFUSED)) {
    it(`refuses ${what}, with what to do`, async () => {
      const folder = folderWith({ 'plan.regie': 'plan "Oud"\n', 'gids.regie': GUIDE });
      const { code, stdout, stderr } = await regieplan(['nieuw', ...words], { folder });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(readFileSync(path.join(folder, 'plan.regie'), 'utf8'), 'plan "Oud"\n');
    });
  }
});
