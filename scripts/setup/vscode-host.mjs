// @ts-check
// A real VS Code from the npm registry: the server and web workbench inside the package code-server.
import { existsSync, lstatSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { install, isInstalled } from './npm.mjs';

const folder = inProject('scripts', 'vscode-host');
const packages = path.join(folder, 'node_modules');

/** Where VS Code expects the packages that it loads and those that it sends to the browser. */
const expected = path.join(packages, 'code-server', 'lib', 'vscode', 'node_modules');

/** @type {import('./steps.mjs').Step} */
export const vscodeHostStep = {
  title: 'VS Code',
  duration: 'about a minute, 350 MB',
  isDone: () => isInstalled(folder) && existsSync(expected),
  async make() {
    if (!isInstalled(folder)) await install(folder);
    if (lstatSync(expected, { throwIfNoEntry: false })) rmSync(expected, { recursive: true });
    // A junction needs no rights on Windows; elsewhere the kind of link is ignored. Its target must be absolute there.
    symlinkSync(
      process.platform === 'win32' ? packages : path.relative(path.dirname(expected), packages),
      expected,
      'junction',
    );
  },
};
