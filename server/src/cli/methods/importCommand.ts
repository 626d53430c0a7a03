import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../domain/texts.js';
import { importPrices } from '../../reports/priceListImport.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { MethodHelpTexts } from '../../texts/methodHelpTexts.js';
import { collectFiles } from '../check/collectFiles.js';
import { readFile } from '../check/readFile.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { UsageError } from '../usageError.js';
import type { Outputs } from './planFile.js';

export interface ImportRequest {
  readonly file: string;
  /** Standard output when not given. */
  readonly output: string | undefined;
  readonly title: string | undefined;
  readonly name: string | undefined;
  readonly source: string | undefined;
  readonly year: string | undefined;
  readonly language: Language;
}

/**
 * Makes a guide of a table of prices; an existing file is never written over.
 * @throws UsageError when an option has a value that cannot be
 */
export async function importPriceList(
  { file, output, title, name, source, year, language }: ImportRequest,
  texts: MethodHelpTexts['priceList'],
  { stdout, stderr }: Outputs,
): Promise<ExitCode> {
  const fail = async (lines: readonly string[]): Promise<ExitCode> => {
    await stderr.write(lines.map((line) => `${stderr.colors.red('regieplan:')} ${line}\n`).join(''));
    return EXIT.failure;
  };
  const options = {
    title: title ?? texts.titleOf(path.basename(file)),
    name: nameOf(name ?? texts.listName, texts),
    source: source?.trim() === '' ? undefined : source,
    year: year === undefined ? undefined : yearOf(year, texts),
  };
  const content = readFile(file);
  if (content.kind === 'problem') {
    const [problem] = collectFiles([file]).problems;
    return fail([`${file} ${catalogueOf(language).cli.inputProblem(problem?.problem ?? content.problem)}`]);
  }
  const imported = importPrices(content.text, options);
  if (imported.kind === 'mistakes') {
    return fail([...imported.mistakes.map((mistake) => `${file}: ${texts.mistake(mistake)}`), texts.refused]);
  }
  if (output === undefined) {
    await stdout.write(imported.text);
    return EXIT.ok;
  }
  const problem = write(output, imported.text);
  if (problem !== undefined) {
    return fail([problem === 'exists' ? texts.exists(output) : texts.notWritten(output)]);
  }
  await stdout.write(`${texts.done(imported.prices, imported.lists, output)}\n`);
  return EXIT.ok;
}

function write(file: string, text: string): 'exists' | 'unwritable' | undefined {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'exists' : 'unwritable';
  }
}

function nameOf(name: string, { notAName }: MethodHelpTexts['priceList']): string {
  if (!/^[\p{L}_][\p{L}\d_-]*$/u.test(name)) {
    throw new UsageError(notAName(name));
  }
  return name;
}

function yearOf(year: string, { notAYear }: MethodHelpTexts['priceList']): number {
  if (!/^(?:19|20|21)\d{2}$/.test(year)) {
    throw new UsageError(notAYear(year));
  }
  return Number(year);
}
