// @ts-check
// Bundles the extension, the server and the command line into dist/.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { modernNode } from '../setup/node.mjs';
import { SetupError } from '../setup/steps.mjs';
import { bundles } from './bundles.mjs';

export async function build() {
  const esbuild = await prepared();
  const results = await Promise.allSettled(bundles.map((options) => esbuild.build(options)));
  if (results.some(({ status }) => status === 'rejected')) throw new SetupError('The build failed; see above.');
  await keepCompiled();
}

/** Runs the command line once, so that what Node compiles of it is kept beside it and no user waits for that. */
async function keepCompiled() {
  const command = [inProject('dist', 'cli', 'regieplan.mjs'), 'check', inProject('examples')];
  const { code, output } = await run(modernNode(), command, { quiet: true });
  if (code > 1) throw new SetupError(`The command line that was built does not run:\n${output}`);
}

/** Builds, and again after each change, until the process ends. */
export async function watch() {
  const esbuild = await prepared();
  const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
}

async function prepared() {
  const missing = bundles
    .flatMap(({ entryPoints }) => Object.values(entryPoints))
    .filter((entry) => !existsSync(entry));
  if (missing.length > 0) throw new SetupError(`The build lacks its entry points:\n  ${missing.join('\n  ')}`);
  rmSync(inProject('dist'), { recursive: true, force: true });
  copyLibrary();
  copyExamples();
  // Imported late: it is one of the packages that setting up installs.
  return import('esbuild');
}

/** The built-in laws and services are documents: the server reads them as files, and a user can open them. */
function copyLibrary() {
  copyDocuments(inProject('server', 'src', 'library'), inProject('dist', 'library'));
}

/** What the pages about rules show, as `npm run generate` made it; here without the white space. */
function copyExamples() {
  const examples = JSON.parse(readFileSync(inProject('docs', 'regels', 'voorbeelden.json'), 'utf8'));
  writeFileSync(inProject('dist', 'voorbeelden.json'), JSON.stringify(examples));
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyDocuments(from, to) {
  mkdirSync(to, { recursive: true });
  if (!existsSync(from)) return;
  for (const file of readdirSync(from).filter((name) => name.endsWith('.regie'))) {
    cpSync(path.join(from, file), path.join(to, file));
  }
}
