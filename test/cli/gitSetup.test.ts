import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'mocha';
import { commitAll, git } from '../support/gitRepository.js';
import { folderWith, regieplan } from './regieplan.js';
import { edit, GUIDE, PLAN, repositoryWith } from './reviewedPlan.js';

describe('regieplan git-setup', () => {
  let folder: string;
  before(async () => {
    folder = repositoryWith({ 'gids.regie': GUIDE, 'kim.regie': PLAN, '.gitattributes': '*.txt text' });
    const { code, stdout } = await regieplan(['git-setup'], { folder });
    assert.equal(code, 0);
    assert.match(stdout, /git-setup --undo/);
    commitAll(folder, 'instellen');
  });

  it('makes git diff and git log -p show plans in canonical form', () => {
    const text = readFileSync(path.join(folder, 'kim.regie'), 'utf8');
    writeFileSync(
      path.join(folder, 'kim.regie'),
      text.replaceAll(' { ', ' {\n\n    ').replace('€ 50,00 per uur', '€ 56,00 per uur'),
    );
    const changed = git(folder, 'diff')
      .split('\n')
      .filter((line) => /^[+-](?![+-])/.test(line));
    assert.equal(changed.filter((line) => line.startsWith('+')).length, 1, changed.join('\n'));
    assert.match(changed.join('\n'), /€ 56,00 per uur/);
    commitAll(folder, 'duurder');
    assert.match(git(folder, 'log', '-p', '-1'), /^\+.*€ 56,00 per uur/m);
  });

  it('still shows the other files when one of them is no text', () => {
    writeFileSync(path.join(folder, 'kapot.regie'), Buffer.from([0x70, 0, 1]));
    commitAll(folder, 'kapot');
    writeFileSync(path.join(folder, 'kapot.regie'), Buffer.from([0x70, 0, 2]));
    edit(folder, 'kim.regie', 'binnen 2 werkdagen', 'binnen 5 werkdagen');
    assert.match(git(folder, 'diff'), /^\+.*binnen 5 werkdagen/m);
    git(folder, 'checkout', '--quiet', '--', '.');
  });

  it('lets a merge through that still reads as a plan', () => {
    branch('een', () => edit(folder, 'kim.regie', '€ 56,00 per uur', '€ 58,00 per uur'));
    branch('twee', () => edit(folder, 'kim.regie', 'binnen 2 werkdagen', 'binnen 5 werkdagen'));
    git(folder, 'merge', '--quiet', '--no-edit', 'een');
    git(folder, 'merge', '--quiet', '--no-edit', 'twee');
    const text = readFileSync(path.join(folder, 'kim.regie'), 'utf8');
    assert.ok(text.includes('€ 58,00 per uur') && text.includes('binnen 5 werkdagen'));
  });

  it('stops a merge of which the lines fit and the plan does not', () => {
    const twice = 'persoon Bo { geboren 2015-01-01 gezag Ouder }\n';
    branch('drie', () => edit(folder, 'kim.regie', 'regisseur Sam', `${twice}regisseur Sam`));
    branch('vier', () => edit(folder, 'kim.regie', 'evaluatie 2026-06-30', `${twice}evaluatie 2026-06-30`));
    git(folder, 'merge', '--quiet', '--no-edit', 'drie');
    assert.throws(() => git(folder, 'merge', '--quiet', '--no-edit', 'vier'), /geen leesbaar plan meer/);
    assert.match(git(folder, 'status', '--porcelain'), /^AA|^UU kim\.regie/m);
    git(folder, 'merge', '--abort');
  });

  it('leaves ordinary conflicts to a person, with marks in the text', () => {
    branch('vijf', () => edit(folder, 'kim.regie', '€ 58,00 per uur', '€ 60,00 per uur'));
    branch('zes', () => edit(folder, 'kim.regie', '€ 58,00 per uur', '€ 61,00 per uur'));
    git(folder, 'merge', '--quiet', '--no-edit', 'vijf');
    assert.throws(() => git(folder, 'merge', '--quiet', '--no-edit', 'zes'));
    assert.match(readFileSync(path.join(folder, 'kim.regie'), 'utf8'), /^<{7} ours$/m);
    git(folder, 'merge', '--abort');
  });

  it('does the same when done twice, and takes everything back', async () => {
    await regieplan(['git-setup'], { folder });
    const attributes = path.join(folder, '.gitattributes');
    assert.equal(readFileSync(attributes, 'utf8').match(/diff=regieplan/g)?.length, 1);
    const { stdout } = await regieplan(['git-setup', '--undo'], { folder });
    assert.match(stdout, /gewone tekst/);
    assert.equal(readFileSync(attributes, 'utf8').trim(), '*.txt text');
    assert.doesNotMatch(git(folder, 'config', '--local', '--list'), /regieplan/);
    assert.match((await regieplan(['git-setup', '--undo'], { folder })).stdout, /niets ingesteld/);
  });

  it('leaves no file behind that was not there, and says when there is no repository', async () => {
    const bare = repositoryWith({ 'kim.regie': PLAN });
    await regieplan(['git-setup'], { folder: bare });
    await regieplan(['git-setup', '--undo'], { folder: bare });
    assert.ok(!existsSync(path.join(bare, '.gitattributes')));
    const outside = folderWith({});
    const environment = { GIT_CEILING_DIRECTORIES: path.dirname(outside) };
    const { code, stderr } = await regieplan(['git-setup'], { folder: outside, environment });
    assert.equal(code, 2);
    assert.match(stderr, /hoort niet bij een Git-repository/);
  });

  function branch(name: string, change: () => void): void {
    git(folder, 'switch', '--quiet', '--create', name, 'main');
    change();
    commitAll(folder, name);
    git(folder, 'switch', '--quiet', 'main');
  }
});
