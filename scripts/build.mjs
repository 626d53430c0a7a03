// @ts-check
// npm run build: the bundles in dist/; with --watch again after each change.
import './node-version.mjs';

const { runScript } = await import('./failure.mjs');
const { build, watch } = await import('./build/build.mjs');

await runScript(process.argv.includes('--watch') ? watch : build);
