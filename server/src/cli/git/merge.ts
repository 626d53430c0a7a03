import path from 'node:path';
import { URI } from 'langium';
import type { Remark } from '../../check/check.js';
import { Checker } from '../../check/checker.js';
import { today } from '../../lsp/today.js';
import type { GitTexts } from '../../texts/gitTexts.js';
import { readFile } from '../check/readFile.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { nodeServices } from '../nodeServices.js';
import type { Output } from '../output.js';
import { runGit } from './gitProcess.js';

/** What Git gives a merge driver: files with the three versions, how long its markers are, and whose they are. */
export interface MergeInput {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly markerSize: string;
  /** The file that is merged, below the root of the working tree, where Git starts the driver. */
  readonly path: string;
}

/**
 * Merges as Git itself does, into the file of `ours`. Then looks whether the result still reads as a plan: lines that
 * fit together may name a thing twice or leave a brace open. Then the path counts as a conflict for a person to solve.
 */
export async function mergePlans(input: MergeInput, texts: GitTexts, stderr: Output): Promise<ExitCode> {
  const { base, ours, theirs, markerSize, path: merged } = input;
  const oursBefore = readFile(ours);
  const { code } = await runGit(process.cwd(), [
    'merge-file',
    `--marker-size=${markerSize}`,
    ...['-L', 'ours', '-L', 'base', '-L', 'theirs'],
    ...[ours, base, theirs],
  ]);
  if (code !== 0) {
    await stderr.write(`regieplan: ${texts.mergeConflict(merged)}\n`);
    return EXIT.findings;
  }
  const checker = new Checker(nodeServices(), today());
  const unreadable = async (content: ReturnType<typeof readFile>): Promise<readonly Remark[]> =>
    content.kind === 'text'
      ? (await checker.check(URI.file(path.resolve(merged)), content.text)).remarks.filter(isTextError)
      : [];
  const known = [...(await unreadable(oursBefore)), ...(await unreadable(readFile(theirs)))].map(keyOf);
  const added = (await unreadable(readFile(ours))).filter((remark) => !known.includes(keyOf(remark)));
  if (added.length === 0) {
    return EXIT.ok;
  }
  const list = added.map(({ code: rule, message, place }) => `  ${place.range.start.line + 1}: ${rule} ${message.nl}`);
  await stderr.write(`regieplan: ${texts.mergeRefused(merged)}\n${list.join('\n')}\n`);
  return EXIT.findings;
}

function isTextError({ code, severity }: Remark): boolean {
  return severity === 'error' && code.startsWith('TAAL-');
}

function keyOf({ code, subject, message }: Remark): string {
  return `${code} ${subject} ${message.nl}`;
}
