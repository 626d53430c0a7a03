import { writeFileSync } from 'node:fs';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { reviewAsHtml } from '../../reports/differences/htmlReview.js';
import { reviewAsMarkdown } from '../../reports/differences/markdownReview.js';
import type { ReviewedFile } from '../../reports/differences/reviewedFile.js';
import { reviewPage } from '../../reports/differences/reviewPage.js';
import { reviewAsText } from '../../reports/differences/textReview.js';
import { isEmptyReview } from '../../review/comparison.js';
import { type Catalogue, catalogueOf } from '../../texts/catalogue.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { createColors, type Output } from '../output.js';
import { UsageError } from '../usageError.js';
import { compareFiles } from './fileComparison.js';
import { reviewAsJson } from './jsonReview.js';
import { compareRange } from './revisionComparison.js';
import { named, namedRange } from './versions.js';

export interface CompareOptions {
  readonly format: 'text' | 'markdown' | 'json' | 'html';
  /** A file to write to; undefined for standard output. */
  readonly output: string | undefined;
  readonly exitCode: boolean;
  readonly language: Language;
  /** The day on which the plans are read. */
  readonly today: Day;
}

/**
 * `regieplan diff`: two files, or two commits.
 * @throws UsageError when what is named is not there.
 */
export async function diff(
  [first, ...rest]: readonly string[],
  options: CompareOptions,
  stdout: Output,
  stderr: Output,
): Promise<ExitCode> {
  const catalogue = catalogueOf(options.language);
  const range = first === undefined ? undefined : named(first);
  if (range?.kind === 'range') {
    return report(await compareRange(range, rest, options.today, catalogue), options, catalogue, { stdout, stderr });
  }
  const [second, ...others] = rest;
  if (first === undefined || second === undefined || others.length > 0) {
    throw new UsageError(catalogue.cli.help.git.needsTwo);
  }
  const files = await compareFiles(first, second, options.today, catalogue);
  return report(files, options, catalogue, { stdout, stderr });
}

/**
 * `regieplan review`: everything that a range of commits touches.
 * @throws UsageError when what is named is not there.
 */
export async function review(
  range: string,
  paths: readonly string[],
  options: CompareOptions,
  stdout: Output,
  stderr: Output,
): Promise<ExitCode> {
  const catalogue = catalogueOf(options.language);
  const wanted = namedRange(range, catalogue.cli.help.git);
  return report(await compareRange(wanted, paths, options.today, catalogue), options, catalogue, { stdout, stderr });
}

async function report(
  files: readonly ReviewedFile[],
  options: CompareOptions,
  catalogue: Catalogue,
  { stdout, stderr }: { readonly stdout: Output; readonly stderr: Output },
): Promise<ExitCode> {
  const { git } = catalogue.cli.help;
  if (options.output === undefined) {
    await stdout.write(written(files, options, catalogue, stdout.colors));
  } else {
    try {
      writeFileSync(options.output, written(files, options, catalogue, createColors(false)));
    } catch {
      throw new UsageError(git.notWritten(options.output));
    }
    await stderr.write(`${git.written(options.output)}\n`);
  }
  if (files.some(({ kind }) => kind === 'unread')) {
    return EXIT.failure;
  }
  return options.exitCode && files.some(isDifferent) ? EXIT.findings : EXIT.ok;
}

function written(
  files: readonly ReviewedFile[],
  { format, language }: CompareOptions,
  { review: texts }: Catalogue,
  colors: Output['colors'],
): string {
  const page = reviewPage(files, { texts, language });
  switch (format) {
    case 'text':
      return reviewAsText(page, colors);
    case 'markdown':
      return reviewAsMarkdown(page, texts);
    case 'html':
      return reviewAsHtml(page, language);
    case 'json':
      return reviewAsJson(files, texts, language);
  }
}

function isDifferent(file: ReviewedFile): boolean {
  return file.kind !== 'plan' || file.status !== 'changed' || !isEmptyReview(file.review);
}
