// @ts-check
// The extension as one file that VS Code installs: the same sources give the same bytes.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from '../build/build.mjs';
import { inProject, root } from '../project.mjs';
import { run } from '../run.mjs';
import { modernEnvironment, modernNode, nodeStep } from '../setup/node.mjs';
import { packagesStep } from '../setup/packages.mjs';
import { SetupError, takeSteps } from '../setup/steps.mjs';
import { MOST_BYTES, mistakesIn } from './contents.mjs';

/** The time that every file in the package bears, in seconds: when it was made says nothing about what is in it. */
const TIME = String(Date.UTC(2026, 0, 1) / 1000);

/** What the shop shows of the extension is for who writes plans; the repository's own pages are for who works on it. */
const PAGES = path.join('docs', 'uitbreiding');

const readme = ['--readme-path', path.join(PAGES, 'README.md')];

const vsce = inProject('node_modules', '@vscode', 'vsce', 'vsce');

/** npm run package */
export async function packageExtension() {
  await takeSteps([nodeStep, packagesStep]);
  await build();
  const { name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const file = inProject(`${name}-${version}.vsix`);
  const { files, bytes } = await makePackage(file);
  for (const one of files.filter((entry) => !entry.includes('/'))) console.log(`  ${one}`);
  for (const [folder, inside] of Map.groupBy(files, (entry) => path.posix.dirname(entry))) {
    if (folder !== '.') console.log(`  ${folder}/ (${inside.length})`);
  }
  console.log(`\n${path.relative(root, file)}: ${files.length} files, ${(bytes / 1000).toFixed(0)} kB`);
}

/**
 * Packs what was built before.
 *
 * @param {string} file
 * @returns {Promise<{ files: string[], bytes: number }>} What is in it, as seen from the extension's folder.
 */
export async function makePackage(file) {
  const files = await filesToPack();
  const mistakes = mistakesIn(files);
  if (mistakes.length > 0) throw new SetupError(mistakes.join('\n'));
  await pack(file);
  const bytes = statSync(file).size;
  if (bytes > MOST_BYTES) throw new SetupError(`The package has ${bytes} bytes; at most ${MOST_BYTES} is fine.`);
  return { files, bytes };
}

/** @param {string} file */
export async function pack(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  await callVsce([
    ...['package', '--no-dependencies', '--skip-license', '--allow-missing-repository', '--no-rewrite-relative-links'],
    ...[...readme, '--changelog-path', path.join(PAGES, 'CHANGELOG.md')],
    // What must be there is looked at elsewhere.
    '--allow-unused-files-pattern',
    ...['--out', file],
  ]);
}

async function filesToPack() {
  const listed = await callVsce(['ls', '--no-dependencies', ...readme]);
  return listed.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** @param {string[]} args */
async function callVsce(args) {
  const env = modernEnvironment({ SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? TIME });
  const { code, output } = await run(modernNode(), [vsce, ...args], { env, quiet: true });
  if (code !== 0) throw new SetupError(`The extension cannot be packed:\n${output}`);
  return output;
}
