// @ts-check
// The browser in which the tests open VS Code.
import { findOnPath, isExecutable } from '../executables.mjs';
import { run } from '../run.mjs';
import { SetupError } from './steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @type {import('./steps.mjs').Step} */
export const chromiumStep = {
  title: 'Chromium',
  duration: 'about half a minute',
  isDone: () => findChromium() !== undefined,
  async make() {
    if (!mayInstall()) throw new SetupError(HOW_TO_INSTALL);
    console.log('      installing the package chromium with apt-get');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // A browser without any font shows nothing.
    const packages = ['chromium', 'fonts-dejavu-core'];
    await run('apt-get', ['update'], { env, quiet: true });
    const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      env,
      quiet: true,
    });
    if (code !== 0 || !findChromium()) throw new SetupError(`${output.trim()}\n\n${HOW_TO_INSTALL}`);
  },
};

const HOW_TO_INSTALL = [
  'The tests inside VS Code need Chromium or Chrome, and there is none here.',
  '  Debian, Ubuntu:  sudo apt-get install chromium',
  '  elsewhere:       install Chrome or Chromium, or set CHROMIUM_PATH to where it is',
  'The other tests run without it: npm test -- unit protocol',
].join('\n');

/** @returns {string | undefined} */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && !isExecutable(chosen)) throw new SetupError(`CHROMIUM_PATH names no program: ${chosen}`);
  return chosen ?? findOnPath(NAMES) ?? ELSEWHERE.find(isExecutable);
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findOnPath(['apt-get']) !== undefined;
}
