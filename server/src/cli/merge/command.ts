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
 * @throws UsageError when a file is no report, when two parts report the same file, or when a part is missing.
 */
export async function merge({ files, failOn }: MergeOptions, texts: BatchTexts, stdout: Output): Promise<ExitCode> {
  const parts = files.map((file) => readReport(file, texts));
  const all = parts.flatMap((part) => part.files).toSorted(byPath);
  const twice = all.find(({ path }, index) => all[index + 1]?.path === path);
  if (twice) {
    throw new UsageError(texts.twice(twice.path));
  }
  refuseMissingParts(parts, texts);
  const lines = all.map((file) => JSON.stringify(file)).join(',\n');
  await stdout.write(`{"version":1,"files":[${lines === '' ? '' : `\n${lines}\n`}]}\n`);
  return failOn !== 'never' && reaches(all, failOn) ? EXIT.findings : EXIT.ok;
}

/** A report that was not made with --shard may be joined with others: it is whole in itself. */
function refuseMissingParts(parts: readonly CheckReport[], texts: BatchTexts): void {
  const shards = parts.flatMap(({ shard }) => shard ?? []);
  const counts = [...new Set(shards.map(({ count }) => count))];
  const [count = 0, ...otherCounts] = counts;
  if (otherCounts.length > 0) {
    throw new UsageError(texts.partsOfDifferentWholes(counts));
  }
  const given = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !given.has(index));
  if (missing.length > 0) {
    throw new UsageError(texts.missingParts(missing.map((index) => `${index}/${count}`)));
  }
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
