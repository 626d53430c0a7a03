import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { folderWith, ON_TEST_DAY, planWithError } from './regieplan.js';

describe('What V8 has compiled of the command line', () => {
  let dist: string;
  let kept: string;

  beforeEach(() => {
    dist = mkdtempSync(path.join(tmpdir(), 'dist-'));
    cpSync('dist', dist, { recursive: true, filter: (file) => path.basename(file) !== 'compiled' });
    kept = path.join(dist, 'cli', 'compiled');
  });

  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  it('is kept after a check, and taken as it is by the next one', () => {
    const first = check();
    const [file, ...others] = keptFiles();
    assert.ok(file);
    assert.deepEqual(others, []);
    const written = statSync(file).mtimeMs;
    assert.equal(check(), first);
    assert.deepEqual(keptFiles(), [file]);
    assert.equal(statSync(file).mtimeMs, written);
  });

  it('is not kept after a command that uses little of it', () => {
    assert.equal(run(['--version']).status, 0);
    assert.equal(existsSync(kept), false);
  });

  it('is made anew when it is damaged', () => {
    const first = check();
    const [file] = keptFiles();
    assert.ok(file);
    const { size } = statSync(file);
    writeFileSync(file, 'no code');
    assert.equal(check(), first);
    assert.ok(statSync(file).size > size / 2);
  });

  it('is not taken for another bundle', () => {
    check();
    const [before] = keptFiles();
    appendFileSync(path.join(dist, 'cli', 'bundle.cjs'), '\n// another');
    check();
    assert.ok(before);
    assert.equal(keptFiles().length, 2);
    assert.ok(keptFiles().includes(before));
  });

  it('is done without when it cannot be written', () => {
    writeFileSync(kept, 'a file where the folder belongs');
    const first = check();
    assert.equal(check(), first);
    assert.equal(statSync(kept).isFile(), true);
  });

  function check(): string {
    const folder = folderWith({ 'plan.regie': planWithError() });
    const { status, stdout, stderr } = run(['check', ...ON_TEST_DAY], folder);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /1 bestand nagekeken/);
    return stdout;
  }

  function run(words: readonly string[], cwd = dist): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [path.join(dist, 'cli', 'regieplan.mjs'), ...words], { cwd, encoding: 'utf8' });
  }

  function keptFiles(): readonly string[] {
    return readdirSync(kept).map((name) => path.join(kept, name));
  }
});
