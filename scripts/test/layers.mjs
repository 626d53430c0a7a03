// @ts-check
// The layers of the tests, in the order in which they run: what fails first explains what fails later.
import path from 'node:path';
import { build } from '../build/build.mjs';
import { checkBrowser, checkScripts, checkWebview, compile } from '../build/compile.mjs';
import { findStale } from '../generate/generate.mjs';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { runHostSuite } from './host.mjs';
import { runMocha } from './mocha.mjs';
import { checkOutcome, outcomeOf } from './outcome.mjs';
import { checkPackage } from './package.mjs';
import { runScreenSuite } from './screen.mjs';
import { runWebSuite } from './web.mjs';

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} title
 * @property {string[]} after The layers without which it has nothing to run.
 * @property {boolean} [inEditor] Whether it needs VS Code and a browser.
 * @property {boolean} [inWebEditor] Whether it needs VS Code for the Web as well.
 * @property {() => Promise<import('./outcome.mjs').Outcome>} run
 */

/** @type {Layer[]} */
export const layers = [
  { name: 'generated', title: 'Generated files', after: [], run: checkGenerated },
  { name: 'lint', title: 'Lint, format and import rules', after: [], run: lint },
  { name: 'types', title: 'Types', after: [], run: checkTypes },
  { name: 'bundle', title: 'Bundles', after: [], run: () => outcomeOf(bundle) },
  { name: 'package', title: 'Package', after: ['bundle'], run: () => outcomeOf(checkPackage) },
  { name: 'unit', title: 'Unit tests', after: ['types', 'bundle'], run: () => runMocha(isUnit) },
  { name: 'protocol', title: 'Protocol tests', after: ['types', 'bundle'], run: () => runMocha(isIn('protocol')) },
  { name: 'host', title: 'Extension inside VS Code', after: ['types', 'bundle'], inEditor: true, run: runHostSuite },
  {
    name: 'screen',
    title: 'What a person sees',
    after: ['types', 'bundle', 'package'],
    inEditor: true,
    run: runScreenSuite,
  },
  {
    name: 'web',
    title: 'Extension in a browser',
    after: ['types', 'bundle', 'package'],
    inEditor: true,
    inWebEditor: true,
    run: runWebSuite,
  },
];

async function checkGenerated() {
  const stale = await findStale();
  if (stale.length > 0) console.log(`Not up to date; npm run generate writes them anew:\n  ${stale.join('\n  ')}`);
  else console.log('All up to date.');
  return checkOutcome(stale.length === 0);
}

async function lint() {
  const biome = inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const { code } = await run(process.execPath, [biome, 'ci', '--error-on-warnings']);
  return checkOutcome(code === 0);
}

async function checkTypes() {
  const codes = [await compile(), await checkBrowser(), await checkScripts(), await checkWebview()];
  const right = codes.every((code) => code === 0);
  if (right) console.log('No type errors.');
  return checkOutcome(right);
}

async function bundle() {
  await build();
  return 'The extension, the server and the command line are in dist/.';
}

/** @param {string} file */
function isUnit(file) {
  return !isIn('protocol')(file) && !isIn('e2e')(file);
}

/** @param {string} folder */
function isIn(folder) {
  return (/** @type {string} */ file) => file.split(path.sep)[0] === folder;
}
