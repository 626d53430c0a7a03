// @ts-check
// Installs the built extension the way VS Code keeps installed ones: a folder each, named after publisher and version.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { modernNode } from '../setup/node.mjs';
import { SetupError } from '../setup/steps.mjs';
import { program } from './server.mjs';

/** What the extension consists of once it is built. */
const PARTS = [
  ...['package.json', 'package.nls.json', 'package.nls.en-gb.json', 'language-configuration.json'],
  ...['dist', 'media', 'syntaxes'],
];

/** @param {string} extensions The folder that holds the installed extensions, and holds only this one afterwards. */
export function installExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  // VS Code's own list of what is installed goes too; it is made anew from the folders there are.
  rmSync(extensions, { recursive: true, force: true });
  const folder = path.join(extensions, `${publisher}.${name}-${version}`);
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) {
    if (existsSync(inProject(part))) cpSync(inProject(part), path.join(folder, part), { recursive: true });
  }
  return folder;
}

/**
 * Lets VS Code itself install a packed extension.
 *
 * @param {string} file
 * @param {string} extensions
 * @returns {Promise<string>} The folder in which the extension is now.
 */
export async function installPackage(file, extensions) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'vsci-'));
  try {
    const places = ['--extensions-dir', extensions, '--user-data-dir', scratch, '--server-data-dir', scratch];
    const args = [program, '--install-extension', file, '--force', ...places, '--accept-server-license-terms'];
    const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
    const { output } = await run(modernNode(), args, { env, quiet: true });
    const [installed] = readdirSync(extensions, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    if (!installed) throw new SetupError(`VS Code did not install the package:\n${output}`);
    return path.join(extensions, installed.name);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
