// @ts-check
// The suite that uses VS Code as a person does, in a browser, with the extension installed.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFolder } from '../project.mjs';
import { installPackage } from '../vscode-host/install-extension.mjs';
import { startServer } from '../vscode-host/server.mjs';
import { testSettings } from '../vscode-host/settings.mjs';
import { runMocha } from './mocha.mjs';
import { testedPackage } from './package.mjs';

const TEST_LIMIT_MS = 300_000;
/** On a busy machine a key may come before what it is meant for; what is wrong with the product fails again. */
const RETRIES = 1;

export async function runScreenSuite() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'vscs-'));
  const extensions = path.join(scratch, 'extensions');
  const screenshots = path.join(buildFolder, 'screenshots');
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  await installPackage(testedPackage, extensions);
  // Imported only now: Playwright is one of the packages that setting up installs.
  const { serveBrowser } = await import('../vscode-host/browser.mjs');
  const server = await startServer({ extensions, settings: testSettings });
  const browser = await serveBrowser();
  try {
    const isScreenTest = (/** @type {string} */ file) => file.startsWith(path.join('e2e', 'screen'));
    const env = {
      REGIEPLAN_EDITOR_ORIGIN: server.origin,
      REGIEPLAN_BROWSER: browser.wsEndpoint(),
      REGIEPLAN_SCREENSHOTS: screenshots,
    };
    const outcome = await runMocha(isScreenTest, { env, limitMs: TEST_LIMIT_MS, retries: RETRIES });
    console.log(`Screenshots: ${path.relative('', screenshots)}`);
    return outcome;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
