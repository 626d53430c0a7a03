import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

describe('the bundles for a browser', () => {
  it('the extension asks for VS Code and nothing else', () => {
    assert.deepEqual(modulesAskedBy('dist/client/browser.cjs'), ['vscode']);
    assert.ok(modulesAskedBy('dist/client/extension.cjs').includes('child_process'), 'the one for a computer does');
  });

  it('the language server asks for nothing', () => {
    assert.deepEqual(modulesAskedBy('dist/server/worker.js'), []);
  });

  it('the language server has the built-in laws in it', () => {
    assert.match(readFileSync('dist/server/worker.js', 'utf8'), /dienst jeugd-ggz/);
  });
});

function modulesAskedBy(bundle: string): readonly string[] {
  const asked = [...readFileSync(bundle, 'utf8').matchAll(/(?<![.\w])require\(["'`]([^"'`]+)["'`]\)/g)];
  return [...new Set(asked.flatMap(([, name]) => name ?? []))].toSorted();
}
