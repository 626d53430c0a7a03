// @ts-check
// npm run package: builds, and packs the extension into regieplan-VERSION.vsix.
import './node-version.mjs';

const { runScript } = await import('./failure.mjs');
const { packageExtension } = await import('./package/package.mjs');

await runScript(packageExtension);
