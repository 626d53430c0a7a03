import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

/** Ways out to a network that a program of Node has; named pipes and sockets of the editor's own protocol are not here. */
const WAYS_OUT =
  /require\("(?:node:)?(?:http|https|http2|dgram|tls|dns)"\)|\bXMLHttpRequest\b|\bnavigator\.sendBeacon\b|\bWebSocket\s*\(/;

describe('the bundles of the extension', () => {
  for (const bundle of [
    'dist/client/extension.cjs',
    'dist/client/browser.cjs',
    'dist/cli/bundle.cjs',
    'dist/server/worker.js',
  ]) {
    it(`${bundle} has no way out to a network`, () => {
      const found = WAYS_OUT.exec(readFileSync(bundle, 'utf8'));
      assert.equal(found?.[0], undefined);
    });

    it(`${bundle} asks nothing of a server on the web`, () => {
      assert.doesNotMatch(readFileSync(bundle, 'utf8'), /\bfetch\(["'`]https?:/);
    });
  }
});
