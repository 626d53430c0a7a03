// @ts-check
// The suite inside VS Code for the Web: no Node anywhere, the language server in a worker. The exit code alone is no
// proof; what mocha counted in the suite's log is.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { inProject } from '../project.mjs';
import { webBuild, webBuilds } from '../setup/web-host.mjs';
import { installPackage } from '../vscode-host/install-extension.mjs';
import { countedIn } from './mocha.mjs';
import { suiteOutcome } from './outcome.mjs';
import { testedPackage } from './package.mjs';
import { bundleWebSuite } from './web-suite.mjs';

const LIMIT_MS = Number(process.env['VSCODE_TEST_TIMEOUT'] ?? 600_000);
const VERBOSE = Boolean(process.env['VSCODE_TEST_VERBOSE']);
const HOST = 'localhost';

/** What mocha writes, as opposed to what VS Code says about itself: it indents. */
const OF_THE_SUITE = /^(\s|$|Error|AssertionError)/;

export async function runWebSuite() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'vscw-'));
  try {
    const plans = path.join(scratch, 'plans');
    cpSync(inProject('examples'), plans, { recursive: true });
    const suite = await bundleWebSuite(path.join(scratch, 'suite'));
    const port = await freePort();
    const served = await testWeb().open({
      ...webBuild,
      testRunnerDataDir: webBuilds,
      host: HOST,
      port,
      browserType: 'none',
      folderPath: plans,
      extensionPaths: [await installPackage(testedPackage, path.join(scratch, 'extensions'))],
      extensionDevelopmentPath: path.dirname(suite),
      extensionTestsPath: suite,
    });
    try {
      const { code, log } = await runInBrowser(`http://${HOST}:${port}`);
      return suiteOutcome(countedIn(log), code);
    } finally {
      served.dispose();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * One of the packages that setting up installs, in a folder of its own.
 *
 * @returns {{ open: (options: object) => Promise<{ dispose: () => void }> }}
 */
function testWeb() {
  return createRequire(inProject('scripts', 'web-host', 'package.json'))('@vscode/test-web');
}

/**
 * Opens the workbench and waits until it says with which code its suite ended.
 *
 * @param {string} address
 * @returns {Promise<{ code: number, log: string }>}
 */
async function runInBrowser(address) {
  const { launchBrowser } = await import('../vscode-host/browser.mjs');
  const browser = await launchBrowser();
  let log = '';
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    /** @type {PromiseWithResolvers<number>} */
    const ended = withResolvers();
    const limit = setTimeout(() => ended.reject(new Error(`No result within ${LIMIT_MS} ms.`)), LIMIT_MS);
    page.on('crash', () => ended.reject(new Error('The page crashed.')));
    browser.on('disconnected', () => ended.reject(new Error('The browser went away.')));
    await page.exposeFunction('codeAutomationExit', ended.resolve);
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = format(...args);
      if (!VERBOSE && !OF_THE_SUITE.test(line)) return;
      log += `${line}\n`;
      console.log(line);
    });
    if (VERBOSE) page.on('console', (message) => console.error(`[page ${message.type()}] ${message.text()}`));
    const [code] = await Promise.all([ended.promise, page.goto(address)]);
    clearTimeout(limit);
    return { code, log };
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * What newer Nodes have as `Promise.withResolvers`: the scripts themselves run on the machine's own.
 *
 * @template T
 * @returns {PromiseWithResolvers<T>}
 */
function withResolvers() {
  /** @type {(value: T | PromiseLike<T>) => void} */
  let resolve = () => {};
  /** @type {(reason?: unknown) => void} */
  let reject = () => {};
  const promise = new Promise((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  return { promise, resolve, reject };
}
