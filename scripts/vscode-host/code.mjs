#!/usr/bin/env node
// @ts-check
// Stands in for the desktop `code` that runTests() of @vscode/test-electron starts: VS Code's server, with its
// workbench in a headless browser. It ends with the exit code that the suite ended with.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { readCodeArguments } from './code-arguments.mjs';
import { startServer } from './server.mjs';
import { testSettings } from './settings.mjs';

const VERBOSE = Boolean(process.env['VSCODE_TEST_VERBOSE']);
const LIMIT_MS = Number(process.env['VSCODE_TEST_TIMEOUT'] ?? 600_000);

/** What the workbench says about itself on every start. */
const SMALL_TALK =
  /^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|\[Service Worker\]|\[AgentHost|\[AccountPolicyGate\]|(Ignoring fetching|Updating) additional builtin extensions|ChatSessionStore:|Timed out waiting for authentication provider|No search provider registered|\[perf\]|Started local extension host|Creation of workbench contribution|Canceled: Canceled)/;

const { developed, tests, extensions, folder, files } = readCodeArguments(process.argv.slice(2));
if (!tests) {
  console.error('This stand-in for VS Code only runs tests: --extensionTestsPath is missing.');
  process.exit(2);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'vsct-'));
/** @type {import('./server.mjs').Server | undefined} */
let server;
/** @type {import('playwright-core').Browser | undefined} */
let browser;
let finished = false;

/** @param {number} code */
async function finish(code) {
  if (finished) return;
  finished = true;
  await browser?.close().catch(() => {});
  await server?.stop().catch(() => {});
  rmSync(scratch, { recursive: true, force: true });
  process.exit(code);
}

/** @param {string} reason */
function fail(reason, code = 1) {
  if (finished) return;
  console.error(`VS Code stand-in: ${reason}`);
  void finish(code);
}

process.on('SIGINT', () => finish(130));
process.on('SIGTERM', () => finish(143));
process.on('SIGHUP', () => finish(129));
process.on('unhandledRejection', (error) => fail(format(error)));
setTimeout(() => fail(`no result after ${LIMIT_MS} ms`, 124), LIMIT_MS).unref();

// The workbench reports success when the extension host dies, so the server's word is needed on how that one ended.
let hostDeath = '';
/** @param {string} text */
function watchExtensionHost(text) {
  if (VERBOSE) process.stderr.write(text);
  const ended = /Extension Host Process exited with code: (\S+), signal: (\w+)/.exec(text);
  if (!ended) return;
  if (ended[1] !== '0') hostDeath = `the extension host ended with code ${ended[1]}, signal ${ended[2]}`;
  setTimeout(() => fail('the extension host ended and no result came'), 5000).unref();
}

server = await startServer({
  extensions: extensions ? path.resolve(extensions) : path.join(scratch, 'extensions'),
  settings: testSettings,
  underTest: true,
  onLog: watchExtensionHost,
  onExit: (code) => fail(`the server ended with code ${code}`),
});
browser = await launchBrowser();
browser.on('disconnected', () => fail('the browser went away'));
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.on('crash', () => fail('the page crashed'));
if (VERBOSE) page.on('console', (message) => console.error(`[page ${message.type()}] ${message.text()}`));

// The workbench calls these two functions of its page while it runs a suite, when they are there.
await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
  const line = withoutStyles(args);
  if (VERBOSE || !SMALL_TALK.test(line)) (type === 'error' ? console.error : console.log)(line);
});
await page.exposeFunction('codeAutomationExit', async (/** @type {number} */ code) => {
  await new Promise((resolve) => setTimeout(resolve, 300)); // for the last lines of the log to arrive
  if (hostDeath) fail(hostDeath);
  await finish(code);
});
const window = { developed, tests, files, ...(folder ? { folder } : {}) };
await page.goto(server.address(window));

/**
 * A line of the browser's console as text; `%c` in it takes a style sheet out of the arguments.
 *
 * @param {unknown[]} args
 */
function withoutStyles(args) {
  const [first, ...rest] = args;
  if (typeof first !== 'string' || !first.startsWith('%c')) return format(...args);
  return format(...rest.slice((first.match(/%c/g) ?? []).length));
}
