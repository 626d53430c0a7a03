import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';

describe('what is packed, without the sources around it', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
    const { files }: { readonly files: readonly string[] } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const file of globSync([...files])) cpSync(file, path.join(folder, file), { recursive: true });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('explains a rule with its example', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/regieplan.mjs', 'rules', 'BUD-01'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^Zo niet:\n {4}geldstroom WmoGeld \{$/m);
  });
});
