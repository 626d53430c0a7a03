import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'mocha';
import { manifestText, SOLUTION, START } from '../exercises/exercising.js';
import { folderWith, regieplan } from './regieplan.js';

const HERE = START.replace('../../gids.regie', '../gids.regie');
const DONE = SOLUTION.replace('../../gids.regie', '../gids.regie');

const FILES = {
  'gids.regie': `gids "Stad"
organisatie WijkteamNoord { soort gemeente }
medewerker Samira bij WijkteamNoord { rol regisseur }
medewerker Joost bij WijkteamNoord { rol regisseur }
medewerker Ilse bij WijkteamNoord { rol vervanger }
`,
  '01-overdragen/verwacht.json': manifestText(),
  '01-overdragen/oefening.regie': HERE,
  '01-overdragen/oplossing.regie': DONE,
  '01-overdragen/verhaal.md': '# Overdragen\n',
};

describe('regieplan exercise', () => {
  let folder: string;
  before(() => {
    folder = folderWith(FILES);
  });

  it('lists what there is and what it teaches, and not what is wrong', async () => {
    const { code, stdout } = await regieplan(['exercise', 'list'], { folder });
    assert.equal(code, 0);
    assert.equal(
      stdout,
      'Overdragen (01-overdragen)\n  Leerpunt: Op elke dag is er één regisseur.\n  2 meldingen om op te lossen\n\n',
    );
  });

  it('tells how far one is, without hints until they are asked for', async () => {
    const { code, stdout } = await regieplan(['exercise', 'check', '01-overdragen'], { folder });
    assert.equal(code, 1);
    const [first, second, third, more] = stdout.split('\n');
    assert.equal(first, 'Overdragen (01-overdragen/oefening.regie): 0 van 2 opgelost');
    assert.match(second ?? '', /^ {2}\[ \] regel 7 REG-02 Tussen Samira en Joost/);
    assert.match(third ?? '', /^ {2}\[ \] regel 8 REG-05 /);
    assert.equal(more, '  Zit u vast? regieplan exercise check 01-overdragen --hints 1');
    assert.ok(!stdout.includes('Wie belt Marit'));
  });

  it('gives as many hints as are asked for', async () => {
    const { stdout } = await regieplan(['oefening', 'check', '01-overdragen', '--hints', '1'], { folder });
    assert.match(stdout, / {6}hint 1 van 2: Wie belt Marit in mei\?\n/);
    assert.ok(!stdout.includes('Laat Samira doorgaan'));
    const { stdout: all } = await regieplan(['oefening', 'check', '01-overdragen', '--hints', '2'], { folder });
    assert.match(all, / {6}hint 2 van 2: Laat Samira doorgaan\.\n/);
    assert.ok(!all.includes('Zit u vast'));
  });

  it("judges one's own version beside the exercise, and says when it is finished", async () => {
    const own = folderWith({
      ...FILES,
      '01-overdragen/mijn.regie': DONE,
      '01-overdragen/half.regie': HERE.replace('t/m 2026-04-30', 't/m 2026-05-31'),
    });
    const finished = await regieplan(['exercise', 'check', '01-overdragen/mijn.regie'], { folder: own });
    assert.equal(finished.code, 0);
    assert.match(finished.stdout, /^Overdragen \(01-overdragen\/mijn\.regie\): klaar, goed gedaan\n/);
    assert.match(finished.stdout, /\[x\] REG-02 bij Joost, 1 mei 2026 t\/m 31 mei 2026: opgelost\n/);
    const half = await regieplan(['exercise', 'check', '01-overdragen/half.regie'], { folder: own });
    assert.equal(half.code, 1);
    assert.match(half.stdout, /1 van 2 opgelost/);
    assert.match(half.stdout, /regieplan exercise check 01-overdragen\/half\.regie --hints 1/);
  });

  it('notices what was taken out of the plan', async () => {
    const own = folderWith({ ...FILES, '01-overdragen/mijn.regie': DONE.replaceAll('Marit', 'Karin') });
    const { code, stdout } = await regieplan(['exercise', 'check', '01-overdragen/mijn.regie'], { folder: own });
    assert.equal(code, 1);
    assert.match(stdout, /! Verdwenen uit het plan, en dat hoort er wel in: Marit\. Zet het terug\.\n/);
  });

  it('tells a trainer that exercises are what they say', async () => {
    const { code, stdout } = await regieplan(['exercise', 'verify'], { folder });
    assert.deepEqual([code, stdout], [0, 'Overdragen (01-overdragen): klopt\n']);
  });

  it('tells a trainer what is not, or no longer, as an exercise says', async () => {
    const stale = folderWith({
      ...FILES,
      '01-overdragen/oefening.regie': HERE.replace('t/m 2026-04-30', 't/m 2026-04-29'),
      '01-overdragen/oplossing.regie': DONE.replace('t/m 2026-05-31', 't/m 2026-05-30'),
    });
    const { code, stdout } = await regieplan(['exercise', 'verify'], { folder: stale });
    assert.equal(code, 1);
    assert.match(
      stdout,
      /! oefening\.regie hoort REG-02 bij Joost, 1 mei 2026 t\/m 31 mei 2026 te geven, en doet dat niet/,
    );
    assert.match(stdout, /! oefening\.regie geeft ook REG-02 bij Joost, 30 april 2026 t\/m 31 mei 2026/);
    assert.match(
      stdout,
      /! oplossing\.regie geeft nog REG-02 bij Joost, 31 mei 2026 t\/m 31 mei 2026\. Los dat op\.\n/,
    );
  });

  it('says which manifest is wrong, where and what to do, and goes on with the others', async () => {
    const wrong = folderWith({
      ...FILES,
      '02-later/verwacht.json': manifestText({ dag: 'ooit' }),
      '03/verwacht.json': '{',
    });
    const { code, stdout, stderr } = await regieplan(['exercise', 'list'], { folder: wrong });
    assert.equal(code, 2);
    assert.match(stdout, /^Overdragen /);
    assert.match(stderr, /02-later\/verwacht\.json: bij dag staat iets anders dan daar hoort/);
    assert.match(stderr, /03\/verwacht\.json: is geen JSON/);
  });

  it('says so when there is no exercise, or no such path', async () => {
    const empty = await regieplan(['exercise', 'check'], { folder: folderWith({ 'plan.regie': START }) });
    assert.equal(empty.code, 2);
    assert.match(empty.stderr, /\.: hier staat geen oefening: er is geen map met verwacht\.json erin/);
    const missing = await regieplan(['exercise', 'check', '01-overdrage'], { folder });
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /01-overdrage: bestaat niet\. Bedoelt u 01-overdragen\?/);
  });

  it('says which file of an exercise is missing', async () => {
    const {
      'gids.regie': guide,
      '01-overdragen/verwacht.json': manifest,
      '01-overdragen/oefening.regie': start,
    } = FILES;
    const without = folderWith({ 'gids.regie': guide, 'x/verwacht.json': manifest, 'x/oefening.regie': start });
    const { code, stderr } = await regieplan(['exercise', 'verify'], { folder: without });
    assert.equal(code, 2);
    assert.match(stderr, /x\/oplossing\.regie: /);
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await regieplan(['exercise', 'check', '01-overdragen', '--taal', 'en'], { folder });
    assert.match(stdout, /0 of 2 solved/);
    assert.match(stdout, /\[ \] line 7 REG-02 /);
    assert.match(stdout, /Stuck\? regieplan exercise check/);
  });

  it('says what is wrong with its words, and where more is explained', async () => {
    const wrong = await regieplan(['exercise', 'chek']);
    assert.equal(wrong.code, 2);
    assert.match(
      wrong.stderr,
      /De opdracht chek bestaat niet\. Bedoelt u check\?\nMeer uitleg: regieplan exercise --help\n/,
    );
    const hints = await regieplan(['exercise', 'check', '--hints', 'veel']);
    assert.match(hints.stderr, /--hints veel is geen aantal/);
    assert.match(hints.stderr, /Meer uitleg: regieplan exercise check --help/);
  });

  it('finds every exercise of the course that is shipped as it says', async () => {
    const { code, stdout } = await regieplan(['exercise', 'verify', 'examples/cursus']);
    assert.equal(code, 0, stdout);
    assert.ok(stdout.split('\n').filter((line) => line.endsWith(': klopt')).length >= 10);
  });

  it('finds exercises in a copy of the course elsewhere', async () => {
    const copy = folderWith({});
    cpSync('examples', path.join(copy, 'examples'), { recursive: true });
    const { code } = await regieplan(['exercise', 'verify'], { folder: copy });
    assert.equal(code, 0);
  });
});
