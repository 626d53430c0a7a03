// @ts-check
// Running compiled suites with mocha and counting by its closing lines.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { modernEnvironment, modernNode } from '../setup/node.mjs';
import { suiteOutcome } from './outcome.mjs';

const LONGEST_FAILURE = 400;
const mocha = inProject('node_modules', 'mocha', 'bin', 'mocha.js');

/**
 * @param {(file: string) => boolean} isWanted Chooses among the compiled test files, by their path below test/.
 * @param {{ env?: NodeJS.ProcessEnv, limitMs?: number, retries?: number }} [options] The limit is for one
 *   test; a test that fails is tried so many times more.
 */
export async function runMocha(isWanted, { env = {}, limitMs, retries = 0 } = {}) {
  const files = testFiles()
    .filter(isWanted)
    .map((file) => path.join('out', 'test', file));
  if (files.length === 0) {
    console.log('There are no test files here.');
    return suiteOutcome({ passed: 0, failed: 0, skipped: 0 }, 0);
  }
  const limit = limitMs === undefined ? [] : ['--timeout', String(limitMs)];
  const args = ['--enable-source-maps', mocha, ...limit, '--retries', String(retries), ...files];
  const { code, output } = await run(modernNode(), args, { env: modernEnvironment(env) });
  return suiteOutcome(countedIn(output), code);
}

/**
 * What mocha counted, and which tests failed, by its closing lines.
 *
 * @param {string} output
 * @returns {import('./outcome.mjs').Outcome}
 */
export function countedIn(output) {
  return {
    passed: count(output, 'passing'),
    failed: count(output, 'failing'),
    skipped: count(output, 'pending'),
    failures: failuresIn(output),
  };
}

/**
 * The tests that failed, each with the first line of why, as mocha's reporters list them at their end.
 *
 * @param {string} output
 * @returns {string[]}
 */
export function failuresIn(output) {
  const [, list = ''] = output.split(/^ *\d+ failing\b.*$/m);
  return [...list.matchAll(/^ +\d+\) (.+(?:\n(?! *$| +at ).+)*)/gm)].map(([, lines = '']) =>
    lines.replace(/\s+/g, ' ').slice(0, LONGEST_FAILURE),
  );
}

function testFiles() {
  return readdirSync(inProject('out', 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js'))
    .sort();
}

/**
 * @param {string} output
 * @param {'passing' | 'failing' | 'pending'} word
 */
function count(output, word) {
  // The last such line: a test may print mocha's words itself.
  const found = [...output.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'))].at(-1);
  return Number(found?.[1] ?? 0);
}
