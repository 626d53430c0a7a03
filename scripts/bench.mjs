// @ts-check
// npm run bench: compiles, builds, and runs the benchmarks of bench/.
import './node-version.mjs';

const { runScript } = await import('./failure.mjs');
const { bench } = await import('./bench/bench.mjs');

await runScript(bench);
