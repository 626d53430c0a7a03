// @ts-check
// Installing exactly what a committed lockfile says, and seeing fast whether that was done before.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../run.mjs';
import { SetupError } from './steps.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Whether the folder's node_modules holds what its lockfile asks for. npm writes its own list of what it installed
 * there as its last act, so an installation that was cut off counts as missing.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = packagesOf(path.join(folder, 'package-lock.json'));
  const present = packagesOf(path.join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted)
    .filter(([place]) => place.startsWith('node_modules/'))
    .every(([place, { version, optional }]) => {
      const found = present[place];
      // Optional packages are for one platform each: most of them are rightly absent.
      return found ? found.version === version : optional === true;
    });
}

/**
 * No install scripts: what is needed comes prebuilt inside the packages, and nobody else's code runs on installation.
 *
 * @param {string} folder
 */
export async function install(folder) {
  const { command, prefix } = npmCommand();
  const { code, output } = await run(command, [...prefix, 'ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    quiet: true,
  });
  if (code !== 0) throw new SetupError(`npm could not install the packages of ${folder}:\n${essence(output)}`);
}

/**
 * npm's first lines say what is wrong; its usage and the whole list follow.
 *
 * @param {string} output
 */
function essence(output) {
  const lines = output.trim().split('\n');
  return [...lines.slice(0, 12), ...lines.slice(12).slice(-1)].join('\n');
}

/** @param {string} lockfile */
function packagesOf(lockfile) {
  try {
    return /** @type {Record<string, LockedPackage>} */ (JSON.parse(readFileSync(lockfile, 'utf8')).packages);
  } catch {
    return undefined;
  }
}

/** The npm that runs this script, by its JavaScript file: that works the same on every platform. */
function npmCommand() {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return { command: process.execPath, prefix: [script] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', prefix: [] };
}
