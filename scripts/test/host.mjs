// @ts-check
// The suite inside the extension host. VS Code's exit code alone is no proof: it is 0 as well when the host dies early,
// so the suite writes its counts to a file.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { modernEnvironment, modernNode } from '../setup/node.mjs';
import { failuresIn } from './mocha.mjs';
import { suiteOutcome } from './outcome.mjs';

const launcher = inProject('out', 'test', 'e2e', 'host', 'launch.js');

/** What runs the suite unless VSCODE_EXECUTABLE names another VS Code or says `download`. */
const standIn = inProject('scripts', 'vscode-host', 'code.mjs');

export async function runHostSuite() {
  const counts = path.join(buildFolder, 'host-suite.json');
  mkdirSync(buildFolder, { recursive: true });
  rmSync(counts, { force: true });
  const env = modernEnvironment({
    REGIEPLAN_COUNTS: counts,
    VSCODE_EXECUTABLE: process.env['VSCODE_EXECUTABLE'] ?? standIn,
  });
  const { code, output } = await run(modernNode(), ['--enable-source-maps', launcher], { env });
  if (!existsSync(counts)) console.log('The suite wrote no counts: it did not run to its end.');
  return suiteOutcome({ ...readCounts(counts), failures: failuresIn(output) }, code);
}

/**
 * @param {string} file
 * @returns {import('./outcome.mjs').Outcome}
 */
function readCounts(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
}
