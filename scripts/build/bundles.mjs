// @ts-check
// What is bundled, from where to where. VS Code's client library and the libraries for the protocol are CommonJS, and so
// are the bundles that consist of them; the command line is in pieces, which only modules can be.
import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

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

// Commander and the libraries for the protocol are CommonJS and ask for Node's own modules in their way.
const requireForModules = `#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);`;

/** `regieplan lsp` starts the server that has a bundle of its own. @type {import('esbuild').Plugin} */
const serverAsBundled = {
  name: 'server-as-bundled',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/main\.js$/ }, () => ({ path: '../server/main.cjs', external: true }));
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
    ...sharedInBrowser,
    entryPoints: [inProject('client', 'src', 'browser', 'main.ts')],
    outfile: inProject('dist', 'client', 'browser.cjs'),
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: [inProject('server', 'src', 'main.ts')],
    outfile: inProject('dist', 'server', 'main.cjs'),
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
    // A command loads the pieces that it needs and no more.
    format: 'esm',
    splitting: true,
    define: {},
    entryPoints: [inProject('server', 'src', 'cli', 'main.ts')],
    entryNames: 'regieplan',
    outdir: inProject('dist', 'cli'),
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    banner: { js: requireForModules },
    alias: { 'vscode-languageserver-protocol': inProject('server', 'src', 'cli', 'langiumProtocol.ts') },
    plugins: [serverAsBundled],
  },
];
