// The ready-made pipelines of docs/ci: every command in them does what it says, in a repository with a changed plan.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { folderWith, goodPlan, regieplan } from '../cli/regieplan.js';

const PIPELINES = readdirSync('docs/ci').filter((name) => name.endsWith('.yml'));

/** The words of each `regieplan` command in a pipeline, without what a shell does with the output. */
function commandsIn(file: string): readonly (readonly string[])[] {
  return [
    ...readFileSync(path.join('docs', 'ci', file), 'utf8').matchAll(/\bregieplan (check|review|diff)\b[^\n>]*/g),
  ].map(([command]) =>
    command
      .replace(/origin\/(?:\$\{\{[^}]*\}\}|\$\([^)]*\)|\$\w+)/, 'main')
      .replace(/\$\([^)]*\)\//, '')
      .trim()
      .split(/\s+/)
      .slice(1),
  );
}

function repositoryWithABranch(): string {
  const folder = folderWith({ 'plan.regie': goodPlan() });
  const git = (...words: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@voorbeeld.example', ...words], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '--initial-branch=main');
  git('add', '.');
  git('commit', '--message=een plan');
  git('switch', '--create', 'tak');
  writeFileSync(path.join(folder, 'plan.regie'), goodPlan('Anders'));
  git('commit', '--all', '--message=een andere titel');
  return folder;
}

describe('The pipelines', () => {
  it('are there for three services', () => assert.equal(PIPELINES.length, 3));

  for (const file of PIPELINES) {
    it(`${file} checks and reviews with commands that work`, async () => {
      const commands = commandsIn(file);
      assert.deepEqual([...new Set(commands.map(([name]) => name))].toSorted(), ['check', 'review']);
      const folder = repositoryWithABranch();
      for (const words of commands) {
        const { code } = await regieplan(words, { folder });
        assert.deepEqual({ words, code }, { words, code: 0 });
      }
    });
  }
});
