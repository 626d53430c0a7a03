// @ts-check
// What is bundled, from where to where. VS Code's client library and the libraries for the protocol are CommonJS, and so
// are the bundles that consist of them; the command line is in pieces, which only modules can be.
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
    entryPoints: [inProject('client', 'src', 'extension.ts')],
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
    ...shared,
    entryPoints: [inProject('server', 'src', 'main.ts')],
    outfile: inProject('dist', 'server', 'main.cjs'),
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
