import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { folderWith, ON_TEST_DAY, regieplan } from './regieplan.js';

const LINDE = readFileSync('examples/linde.regie', 'utf8');
const GUIDE = readFileSync('examples/gids.regie', 'utf8');
const codes = (output: string): readonly string[] => (output.match(/ [A-Z]+-\d\d /g) ?? []).toSorted();

describe('regieplan pseudonimiseer', () => {
  it('writes a copy elsewhere that finds its guide and has the same findings', async () => {
    const folder = folderWith({ 'linde.regie': LINDE, 'gids.regie': GUIDE, 'oefenen/leeg.txt': '' });
    const words = ['pseudonimiseer', 'linde.regie', '-o', 'oefenen/kopie.regie', ...ON_TEST_DAY];
    const { code, stdout, stderr } = await regieplan(words, { folder });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /oefenen\/kopie\.regie is gemaakt; alle datums zijn \d+ dagen (later|eerder)/);
    assert.match(stderr, /Lees de oefenversie helemaal door/);
    const copy = readFileSync(path.join(folder, 'oefenen/kopie.regie'), 'utf8');
    assert.match(copy, /^gebruik "\.\.\/gids\.regie"$/m);
    assert.doesNotMatch(copy, /Noor(?!d)|Samira/);
    const before = await regieplan(['check', 'linde.regie', ...ON_TEST_DAY], { folder });
    const after = await regieplan(['check', 'oefenen/kopie.regie', ...ON_TEST_DAY], { folder });
    assert.deepEqual(codes(after.stdout), codes(before.stdout));
  });

  it('takes out the real names of the file beside the plan', async () => {
    const plan = LINDE.replace('Oma woont om de hoek.', 'Jannie Proef woont om de hoek.');
    const folder = folderWith({ 'linde.regie': plan, 'gids.regie': GUIDE, 'linde.namen': 'Marit = Jannie Proef\n' });
    await regieplan(['pseudonimiseer', 'linde.regie', '-o', 'kopie.regie', ...ON_TEST_DAY], { folder });
    assert.ok(!/Jannie|Proef/.test(readFileSync(path.join(folder, 'kopie.regie'), 'utf8')));
  });

  const REFUSED: Readonly<Record<string, readonly [words: readonly string[], message: RegExp]>> = {
    'no output': [['linde.regie'], /-o oefenversie\.regie/],
    nothing: [[], /-o oefenversie\.regie/],
    'a guide': [['gids.regie', '-o', 'kopie.regie'], /gids\.regie is geen plan/],
    'a file that is not there': [['weg.regie', '-o', 'kopie.regie'], /weg\.regie: bestaat niet\. Controleer het pad/],
    'a copy over the plan': [['linde.regie', '-o', 'linde.regie'], /bestaat al en blijft zoals het is/],
  };
  for (const [what, [words, message]] of Object.entries(REFUSED)) {
    it(`refuses ${what}, with what to do`, async () => {
      const folder = folderWith({ 'linde.regie': LINDE, 'gids.regie': GUIDE });
      const { code, stdout, stderr } = await regieplan(['pseudonimiseer', ...words], { folder });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(readFileSync(path.join(folder, 'linde.regie'), 'utf8'), LINDE);
      assert.ok(!existsSync(path.join(folder, 'kopie.regie')));
    });
  }
});
