import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { folderWith, goodPlan, ON_TEST_DAY, regieplan } from './regieplan.js';

const NAMES = 'Marit = Anja de Voorbeeld\n';

describe('a file with real names beside a plan', () => {
  it('is reported when Git keeps it, without the names in it', async () => {
    const folder = repositoryWith({ 'plan.regie': goodPlan(), 'plan.namen': NAMES });
    git(folder, 'add', 'plan.namen');
    const { code, stdout } = await regieplan(['check', ...ON_TEST_DAY], { folder });
    assert.equal(code, 0);
    assert.match(stdout, /^plan\.regie:1:1 waarschuwing TAAL-60 Git bewaart plan\.namen/m);
    assert.ok(!stdout.includes('Anja'));
    assert.match(stdout, /1 waarschuwing$/m);
  });

  it('is no matter when Git does not keep it, there is no repository, or it belongs to nothing', async () => {
    const untracked = repositoryWith({ 'plan.regie': goodPlan(), 'plan.namen': NAMES });
    const without = folderWith({ 'plan.regie': goodPlan(), 'plan.namen': NAMES });
    const alone = repositoryWith({ 'plan.regie': goodPlan(), 'ander.namen': NAMES });
    git(alone, 'add', 'ander.namen');
    for (const folder of [untracked, without, alone]) {
      const { stdout } = await regieplan(['check', ...ON_TEST_DAY], { folder });
      assert.doesNotMatch(stdout, /TAAL-60/, stdout);
    }
  });

  it('is asked about under its own name, whatever signs that has', async () => {
    const folder = repositoryWith({ ':(top)*.regie': goodPlan(), ':(top)*.namen': NAMES, 'x.namen': NAMES });
    git(folder, 'add', 'x.namen');
    const { stdout } = await regieplan(['check', ...ON_TEST_DAY], { folder });
    assert.doesNotMatch(stdout, /TAAL-60/, stdout);
  });

  it('does not let a repository start programs of its own', async () => {
    const folder = repositoryWith({ 'plan.regie': goodPlan(), 'plan.namen': NAMES });
    const program = path.join(folder, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${path.join(folder, 'ran')}'\n`, { mode: 0o755 });
    git(folder, 'add', 'plan.namen');
    git(folder, 'config', 'core.fsmonitor', program);
    git(folder, 'status');
    rmSync(path.join(folder, 'ran'));
    const { stdout } = await regieplan(['check', ...ON_TEST_DAY], { folder });
    assert.match(stdout, /TAAL-60/);
    assert.throws(() => rmSync(path.join(folder, 'ran')), 'the program of the repository did not run');
  });

  it('has a page that says what to do', async () => {
    const { stdout } = await regieplan(['rules', 'TAAL-60']);
    assert.match(stdout, /git rm --cached/);
  });
});

function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet');
  return folder;
}

function git(folder: string, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}
