import path from 'node:path';
import { CaseloadCounts } from '../../reports/caseload/caseloadCounts.js';
import { caseloadAsCsv, caseloadAsJson, caseloadAsText } from '../../reports/caseload/caseloadForms.js';
import { caseloadAsParquet } from '../../reports/caseload/caseloadParquet.js';
import {
  type CaseloadLine,
  caseloadLines,
  LEAST_PUBLISHED,
  publishedLines,
} from '../../reports/caseload/caseloadTable.js';
import { planCaseload } from '../../reports/caseload/planCaseload.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { EXTENSION } from '../check/collectFiles.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Output } from '../output.js';
import { writeWhole } from '../outputFile.js';
import { type PlanWalkOptions, walkPlans } from '../plans/planWalk.js';
import { UsageError } from '../usageError.js';

export interface CaseloadOptions extends PlanWalkOptions {
  readonly format: 'text' | 'csv' | 'json' | 'parquet';
  /** The file to write; undefined for standard output. */
  readonly output: string | undefined;
  /** Only what can be published. */
  readonly publish: boolean;
}

/** Adds up what coordinators and teams have in hand; keeps counts and sums of the plans and nothing else. */
export async function caseload(options: CaseloadOptions, stdout: Output, stderr: Output): Promise<ExitCode> {
  const { caseload: texts } = catalogueOf(options.language);
  const { output, format, publish } = options;
  if (format === 'parquet' && output === undefined) {
    throw new UsageError(texts.parquetNeedsFile);
  }
  if (output !== undefined && path.extname(output).toLowerCase() === EXTENSION) {
    throw new UsageError(texts.outputIsPlan(output));
  }
  const counts = new CaseloadCounts();
  let notCurrent = 0;
  const { unread } = await walkPlans(options, stderr, ({ plan, remarks }) => {
    const added = planCaseload(plan, remarks);
    if (added) {
      counts.add(added);
    } else {
      notCurrent += 1;
    }
  });
  const lines = publish ? publishedLines(counts) : caseloadLines(counts);
  const isWritten = await write(inFormat(counts, lines, notCurrent, options), lines.length, options, stdout, stderr);
  return unread > 0 || !isWritten ? EXIT.failure : EXIT.ok;
}

function inFormat(
  counts: CaseloadCounts,
  lines: readonly CaseloadLine[],
  notCurrent: number,
  { format, publish, language }: CaseloadOptions,
): string | Uint8Array {
  const { caseload: texts } = catalogueOf(language);
  switch (format) {
    case 'csv':
      return caseloadAsCsv(lines, texts);
    case 'json':
      return caseloadAsJson(lines);
    case 'parquet':
      return caseloadAsParquet(lines);
    case 'text': {
      const notes = [
        ...(notCurrent > 0 ? [texts.notCurrent(notCurrent)] : []),
        ...(publish ? [texts.published(LEAST_PUBLISHED)] : []),
      ];
      const table = caseloadAsText(lines, publish ? undefined : counts.total, texts);
      return notes.length > 0 ? `${table}\n${notes.join('\n')}\n` : table;
    }
  }
}

async function write(
  content: string | Uint8Array,
  rows: number,
  { output, language }: CaseloadOptions,
  stdout: Output,
  stderr: Output,
): Promise<boolean> {
  if (output === undefined) {
    await stdout.write(typeof content === 'string' ? content : '');
    return true;
  }
  const { caseload: texts } = catalogueOf(language);
  const problem = writeWhole(output, content);
  const said = problem === undefined ? texts.written(output, rows) : texts.notWritten(output, problem);
  await stderr.write(problem === undefined ? `${said}\n` : `${stderr.colors.red('regieplan:')} ${said}\n`);
  return problem === undefined;
}
