// @ts-check
// What is bundled, from where to where. VS Code loads an extension as CommonJS and a worker as one script; the command
// line and the server are two small modules that load the same script.
import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { lateBuiltins } from './lateBuiltins.mjs';

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  // CommonJS has its own word for it.
  define: { 'import.meta.dirname': '__dirname' },
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** A browser has no Node, no files beside a script, and no modules that load one another. */
const sharedInBrowser = { ...shared, platform: /** @type {const} */ ('browser'), target: 'es2024', define: {} };

/** What a worker cannot read: the built-in laws, under names that the client gives an address. */
function builtInLaws() {
  const folder = inProject('server', 'src', 'library');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.regie'))
    .map((name) => ({ uri: `library:/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

const protocolForLangium = inProject('server', 'src', 'cli', 'langiumProtocol.ts');

/**
 * The core of Langium takes four names from the library for the protocol, and the command line has no time to load all
 * of that. The part of Langium that is about editors gets the real one.
 *
 * @type {import('esbuild').Plugin}
 */
const littleProtocol = {
  name: 'little-protocol',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ importer }) =>
      /[\\/]langium[\\/]lib[\\/](?!lsp[\\/])/.test(importer) ? { path: protocolForLangium } : undefined,
    );
  },
};

/** @satisfies {import('esbuild').BuildOptions[]} */
export const bundles = [
  {
    ...shared,
    entryPoints: [inProject('client', 'src', 'node', 'main.ts')],
    outfile: inProject('dist', 'client', 'extension.cjs'),
    external: ['vscode'],
  },
  {
    ...shared,
    // Runs inside the page beside the text.
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    define: {},
    entryPoints: [inProject('client', 'webview', 'planPage.ts')],
    outfile: inProject('dist', 'client', 'planPage.js'),
  },
  {
    ...sharedInBrowser,
    entryPoints: [inProject('client', 'src', 'browser', 'main.ts')],
    outfile: inProject('dist', 'client', 'browser.cjs'),
    external: ['vscode'],
  },
  {
    ...sharedInBrowser,
    format: 'iife',
    define: { BUILT_IN_LAWS: JSON.stringify(builtInLaws()) },
    entryPoints: [inProject('server', 'src', 'browserMain.ts')],
    outfile: inProject('dist', 'server', 'worker.js'),
  },
  {
    ...shared,
    // Beside the folders with the laws and the examples, like the source.
    entryPoints: [inProject('server', 'src', 'cli', 'bundle.ts')],
    outfile: inProject('dist', 'cli', 'bundle.cjs'),
    // A function, as Node makes one of each CommonJS module: whoever loads it runs it as a script.
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    plugins: [littleProtocol, lateBuiltins],
  },
  {
    ...shared,
    format: 'esm',
    define: {},
    entryPoints: [inProject('server', 'src', 'cli', 'main.ts')],
    outfile: inProject('dist', 'cli', 'regieplan.mjs'),
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    format: 'esm',
    define: {},
    entryPoints: [inProject('server', 'src', 'cli', 'serverMain.ts')],
    outfile: inProject('dist', 'server', 'main.mjs'),
  },
];
