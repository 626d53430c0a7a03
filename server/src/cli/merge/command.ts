import type { Severity } from '../../domain/finding.js';
import type { BatchTexts } from '../../texts/batchTexts.js';
import { readReport } from '../check/readReport.js';
import type { CheckReport } from '../check/reportSchema.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Output } from '../output.js';
import { UsageError } from '../usageError.js';

export interface MergeOptions {
  readonly files: readonly string[];
  readonly failOn: Severity | 'never';
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/**
 * One report of the reports of parts, byte for byte what one check of the whole folder writes.
 * @throws UsageError when a file is no report, or when two parts report the same file.
 */
export async function merge({ files, failOn }: MergeOptions, texts: BatchTexts, stdout: Output): Promise<ExitCode> {
  const all = files.flatMap((file) => readReport(file, texts).files).toSorted(byPath);
  const twice = all.find(({ path }, index) => all[index + 1]?.path === path);
  if (twice) {
    throw new UsageError(texts.twice(twice.path));
  }
  const lines = all.map((file) => JSON.stringify(file)).join(',\n');
  await stdout.write(`{"version":1,"files":[${lines === '' ? '' : `\n${lines}\n`}]}\n`);
  return failOn !== 'never' && reaches(all, failOn) ? EXIT.findings : EXIT.ok;
}

function reaches(files: CheckReport['files'], failOn: Severity): boolean {
  const counted = new Set(GRAVEST_FIRST.slice(0, GRAVEST_FIRST.indexOf(failOn) + 1));
  return files.some(({ findings }) => findings.some(({ severity, accepted }) => !accepted && counted.has(severity)));
}

/** As a folder is walked: folder by folder, by the numbers of the characters. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  const [left, right] = [a.path.split('/'), b.path.split('/')];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one = '', other = ''] = [left[index], right[index]];
    if (one !== other) {
      return one < other ? -1 : 1;
    }
  }
  return left.length - right.length;
}
