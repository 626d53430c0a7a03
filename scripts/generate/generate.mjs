// @ts-check
// The committed files that are made from others, and how to tell whether they are up to date.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, inProject } from '../project.mjs';
import { reportSchema, ruleExamples, rulePages } from './documentation.mjs';
import { filesIn } from './files.mjs';
import { parser } from './parser.mjs';

/**
 * @typedef {object} Generator
 * @property {string} folder What it fills.
 * @property {(name: string) => boolean} [owns] Which files in the folder are generated; all of them when left out.
 * @property {(into: string) => Promise<void>} write
 */

/** @type {Generator[]} */
const generators = [parser, rulePages, ruleExamples, reportSchema];

export async function generate() {
  for (const { folder, write } of generators) await write(folder);
}

/** Generates everything once more, elsewhere, and names the committed files that come out differently. */
export async function findStale() {
  mkdirSync(buildFolder, { recursive: true });
  const scratch = mkdtempSync(path.join(buildFolder, 'generated-'));
  try {
    /** @type {string[]} */
    const stale = [];
    for (const [index, { folder, owns, write }] of generators.entries()) {
      const fresh = path.join(scratch, String(index));
      await write(fresh);
      const names = new Set([...filesIn(folder), ...filesIn(fresh)].filter((name) => owns?.(name) ?? true));
      stale.push(
        ...[...names]
          .filter((name) => differ(path.join(folder, name), path.join(fresh, name)))
          .map((name) => path.relative(inProject(), path.join(folder, name))),
      );
    }
    return stale;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} one
 * @param {string} other
 */
function differ(one, other) {
  try {
    return !readFileSync(one).equals(readFileSync(other));
  } catch {
    return true;
  }
}
