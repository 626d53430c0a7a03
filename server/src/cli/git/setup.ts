import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GitTexts } from '../../texts/gitTexts.js';
import { UsageError } from '../usageError.js';
import { withDrivers, withoutDrivers } from './attributes.js';
import { runGit } from './gitProcess.js';
import { Repository } from './repository.js';

/**
 * Registers the drivers in this clone and in `.gitattributes`. Doing it again changes nothing but where the program is.
 * @returns what was done, and how to take it back.
 * @throws UsageError outside a repository with a working tree.
 */
export async function setUp(entry: URL, texts: GitTexts): Promise<string> {
  const { root, attributes } = await workTree(texts);
  const program = programWords(entry);
  for (const [name, value] of settings(program)) {
    await configure(root, [name, value], texts);
  }
  writeFileSync(attributes, withDrivers(readAttributes(attributes)));
  return `${texts.setupDone(attributes, program)}\n`;
}

/** Takes back what `setUp` did; what others wrote in the same places stays. */
export async function undo(texts: GitTexts): Promise<string> {
  const { root, attributes } = await workTree(texts);
  const text = readAttributes(attributes);
  const rest = withoutDrivers(text);
  let found = rest !== text;
  for (const section of ['diff.regieplan', 'merge.regieplan']) {
    const { code } = await runGit(root, ['config', '--local', '--remove-section', section]);
    found ||= code === 0;
  }
  if (rest.trim() === '') {
    rmSync(attributes, { force: true });
  } else if (rest !== text) {
    writeFileSync(attributes, rest);
  }
  return `${found ? texts.setupUndone(attributes) : texts.nothingToUndo}\n`;
}

async function workTree(texts: GitTexts): Promise<{ readonly root: string; readonly attributes: string }> {
  const repository = await Repository.open(process.cwd(), texts);
  const { root } = repository;
  if ((await runGit(root, ['rev-parse', '--is-inside-work-tree'])).stdout.toString('utf8').trim() !== 'true') {
    throw new UsageError(texts.noWorkTree);
  }
  return { root, attributes: path.join(root, '.gitattributes') };
}

function settings(program: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['diff.regieplan.textconv', `${program} canonical`],
    // Above each part of a diff stands the statement that it is in.
    ['diff.regieplan.xfuncname', '^([a-z][a-z-]*( .*)?)$'],
    ['merge.regieplan.name', 'regieplan: merged text that no longer reads as a plan is a conflict'],
    ['merge.regieplan.driver', `${program} git-merge %O %A %B %L %P`],
  ];
}

async function configure(root: string, [name, value]: readonly [string, string], texts: GitTexts): Promise<void> {
  const { code, stderr } = await runGit(root, ['config', '--local', name, value]);
  if (code !== 0) {
    throw new UsageError(texts.gitFailed(stderr.trim()));
  }
}

/** Git hands these words to a shell; on Windows that is one of its own, which wants forward slashes. */
function programWords(entry: URL): string {
  return [process.execPath, fileURLToPath(entry)].map((word) => quoted(word.replaceAll(path.sep, '/'))).join(' ');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function readAttributes(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
