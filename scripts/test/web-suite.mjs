// @ts-check
// The suite for VS Code in a browser, as an extension that consists of nothing else.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const inSuite = (/** @type {string[]} */ ...parts) => inProject('test', 'e2e', 'web', ...parts);

/** A browser has no `node:assert`, and mocha's own build for it. @type {import('esbuild').Plugin} */
const standIns = {
  name: 'stand-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:assert\/strict$/ }, ({ path: name }) => ({ path: name, namespace: 'assert' }));
    // Node's is a default export.
    onLoad({ filter: /^/, namespace: 'assert' }, () => ({
      contents: "export * as default from './assert.ts';",
      resolveDir: inSuite(),
    }));
    onResolve({ filter: /^mocha$/ }, () => ({ path: inSuite('mocha.ts') }));
  },
};

/**
 * @param {string} folder Where the extension is made.
 * @returns {Promise<string>} The file that runs the suite.
 */
export async function bundleWebSuite(folder) {
  const suite = path.join(folder, 'suite.js');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'suite', publisher: 'regieplan-tests', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const esbuild = await import('esbuild');
  await esbuild.build({
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2024',
    entryPoints: [inSuite('suite.ts')],
    outfile: suite,
    external: ['vscode'],
    plugins: [standIns],
    // Mocha would take the exports of the suite for its own; without them it uses the global scope.
    define: { exports: 'undefined' },
    logLevel: 'warning',
  });
  return suite;
}
