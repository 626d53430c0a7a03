// @ts-check
// Starting VS Code's own server, and the address of a window in it.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modernNode } from '../setup/node.mjs';
import { startTree } from './process-tree.mjs';

export const program = fileURLToPath(
  new URL('./node_modules/code-server/lib/vscode/out/server-main.js', import.meta.url),
);
const START_LIMIT_MS = 60_000;

/**
 * @typedef {object} ServerOptions
 * @property {string} extensions The folder with the installed extensions.
 * @property {string} [data] Where settings and state live; a fresh folder that goes away with the server when left out.
 * @property {Record<string, unknown>} settings The user's settings, written only where there are none yet.
 * @property {number} [port] Any free one when left out.
 * @property {boolean} [underTest] Lets the address of a window name extensions and tests to load from their folders.
 * @property {(text: string) => void} [onLog]
 * @property {(code: number | null) => void} [onExit] When the server ends without having been asked.
 *
 * @typedef {object} Window
 * @property {string} [folder] The folder (or .code-workspace file) that is open.
 * @property {string[]} [files] Opened in editors.
 * @property {string[]} [developed] Extensions to load from their source folders, under test only.
 * @property {string} [tests] The suite to run, under test only.
 *
 * @typedef {Awaited<ReturnType<typeof startServer>>} Server
 */

/** @param {ServerOptions} options */
export async function startServer({ extensions, data, settings, port = 0, underTest = false, onLog, onExit }) {
  // Unix sockets live in here, and their paths may not be long.
  const scratch = mkdtempSync(path.join(tmpdir(), 'vsc-'));
  const state = data ?? path.join(scratch, 'data');
  prepareState(state, settings);
  mkdirSync(extensions, { recursive: true });

  const tree = startTree(
    modernNode(),
    serverArguments({ extensions, state, port, underTest }),
    serverEnvironment(scratch),
  );
  let log = '';
  let ending = false;
  const clearScratch = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', clearScratch);
  const stop = async () => {
    ending = true;
    await tree.end();
    clearScratch();
    process.off('exit', clearScratch);
  };

  /** @type {Promise<number>} */
  const listening = new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`VS Code's server did not start in time:\n${log}`)),
      START_LIMIT_MS,
    );
    const read = (/** @type {Buffer} */ chunk) => {
      log += chunk;
      onLog?.(String(chunk));
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (!found) return;
      clearTimeout(limit);
      resolve(Number(found[1]));
    };
    tree.root.stdout.on('data', read);
    tree.root.stderr.on('data', read);
    tree.root.once('error', reject);
    tree.root.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`VS Code's server ended with code ${code}:\n${log}`));
      if (!ending) onExit?.(code);
    });
  });

  try {
    const authority = `127.0.0.1:${await listening}`;
    return {
      origin: `http://${authority}`,
      address: (/** @type {Window} */ window) => windowAddress(authority, window),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} state
 * @param {Record<string, unknown>} settings
 */
function prepareState(state, settings) {
  const file = path.join(state, 'user', 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** @param {{ extensions: string, state: string, port: number, underTest: boolean }} options */
function serverArguments({ extensions, state, port, underTest }) {
  return [
    program,
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--server-data-dir', path.join(state, 'server'), '--user-data-dir', path.join(state, 'user')],
    ...['--extensions-dir', extensions, '--disable-workspace-trust', '--force-disable-user-env'],
    ...['--telemetry-level', 'off', '--disable-telemetry', '--accept-server-license-terms'],
    // Without it the server ignores the extensions and tests that a window's address names.
    ...(underTest ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** @param {string} scratch */
function serverEnvironment(scratch) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: scratch };
  // Started from a terminal inside VS Code, this must not take itself for a part of that one.
  for (const name of Object.keys(env)) {
    if (/^(VSCODE_IPC_|VSCODE_CWD$|ELECTRON_RUN_AS_NODE$)/.test(name)) delete env[name];
  }
  return env;
}

/**
 * @param {string} authority
 * @param {Window} window
 */
function windowAddress(authority, { folder, files = [], developed = [], tests }) {
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${encodeURI(urlPath(file))}`;
  const payload = [
    ...developed.map((extension) => ['extensionDevelopmentPath', remote(extension)]),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...files.map((file) => ['openFile', remote(file)]),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams();
  if (!folder) query.set('ew', 'true');
  else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', urlPath(folder));
  query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/** @param {string} file */
function urlPath(file) {
  return process.platform === 'win32' ? `/${file.replaceAll('\\', '/')}` : file;
}
