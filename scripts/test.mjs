// @ts-check
// npm test: sets everything up and runs all checks and tests; npm test -- NAME… runs some of them.
import './node-version.mjs';

const { runScript } = await import('./failure.mjs');
const { test } = await import('./test/test.mjs');

await runScript(test);
