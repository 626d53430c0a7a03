// @ts-check
// npm start: sets everything up, builds, and opens the examples in VS Code with the extension running.
import './node-version.mjs';

const { runScript } = await import('./failure.mjs');
const { start } = await import('./start/start.mjs');

await runScript(start);
