// @ts-check
// The type check; what it emits into out/ is what the tests run.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { modernNode } from '../setup/node.mjs';

const tsc = inProject('node_modules', 'typescript', 'bin', 'tsc');
const out = inProject('out');

/** @returns {Promise<number>} 0 when there is no type error. */
export async function compile() {
  removeOrphans();
  return (await run(modernNode(), [tsc, '-p', inProject('tsconfig.json')])).code;
}

/** What runs in a browser, the language server among it, is checked once more in a world without Node. */
export async function checkBrowser() {
  return (await run(modernNode(), [tsc, '-p', inProject('tsconfig.browser.json')])).code;
}

/** The scripts are checked too; they run as they stand. */
export async function checkScripts() {
  return (await run(modernNode(), [tsc, '-p', inProject('scripts', 'tsconfig.json')])).code;
}

/** What runs inside a page knows the browser and nothing of Node or VS Code; esbuild bundles it. */
export async function checkWebview() {
  return (await run(modernNode(), [tsc, '-p', inProject('client', 'webview', 'tsconfig.json')])).code;
}

/** A test whose source was moved or deleted would run for ever from out/. */
function removeOrphans() {
  if (!existsSync(out)) return;
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const file = path.relative(out, path.join(entry.parentPath, entry.name));
    if (!entry.isFile() || !/\.js(\.map)?$/.test(file)) continue;
    if (!existsSync(inProject(file.replace(/\.js(\.map)?$/, '.ts')))) rmSync(path.join(out, file));
  }
}
