// @ts-check
// The part of the command line of `code` that @vscode/test-electron uses.
import { statSync } from 'node:fs';
import path from 'node:path';

/** @param {string[]} args */
export function readCodeArguments(args) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  /** @type {string[]} */
  const paths = [];
  for (const arg of args) {
    const option = /^--([^=]+)(?:=(.*))?$/s.exec(arg);
    if (!option) paths.push(path.resolve(arg));
    else if (option[1]) options.set(option[1], [...(options.get(option[1]) ?? []), withoutScheme(option[2] ?? '')]);
  }
  const folders = [...(options.get('folder-uri') ?? []), ...paths.filter(isWorkspace)];
  return {
    developed: options.get('extensionDevelopmentPath') ?? [],
    tests: options.get('extensionTestsPath')?.at(-1),
    extensions: options.get('extensions-dir')?.at(-1),
    folder: folders[0],
    files: paths.filter((file) => !isWorkspace(file)),
  };
}

/** @param {string} file */
function isWorkspace(file) {
  return file.endsWith('.code-workspace') || (statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** @param {string} value */
function withoutScheme(value) {
  return value.replace(/^file:\/\//, '');
}
