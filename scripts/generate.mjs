// @ts-check
// npm run generate: writes the files that are made from others.
import './node-version.mjs';

const { runScript } = await import('./failure.mjs');
const { generate } = await import('./generate/generate.mjs');

await runScript(generate);
