// @ts-check
// Installs the built extension the way VS Code keeps installed ones: a folder each, named after publisher and version.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

/** What the extension consists of once it is built. */
const PARTS = [
  ...['package.json', 'package.nls.json', 'package.nls.en-gb.json', 'language-configuration.json'],
  ...['dist', 'media', 'syntaxes', path.join('docs', 'regels')],
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
