// @ts-check
// What is bundled, from where to where. CommonJS throughout: VS Code's client library and the libraries for the
// protocol are CommonJS themselves.
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

// The bundle runs wherever it is installed, so it says itself when the Node there is too old.
const commandLineStart = `#!/usr/bin/env node
if (+process.versions.node.split('.')[0] < 22) {
  console.error('regieplan heeft Node 22 of nieuwer nodig; dit is Node ' + process.version + '.');
  process.exit(2);
}`;

export const bundles = [
  {
    ...shared,
    entryPoints: [inProject('client', 'src', 'extension.ts')],
    outfile: inProject('dist', 'client', 'extension.cjs'),
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: [inProject('server', 'src', 'main.ts')],
    outfile: inProject('dist', 'server', 'main.cjs'),
  },
  {
    ...shared,
    entryPoints: [inProject('server', 'src', 'cli', 'main.ts')],
    outfile: inProject('dist', 'cli', 'regieplan.cjs'),
    banner: { js: commandLineStart },
  },
];
