import { type Stats, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Checker } from '../../check/checker.js';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { isReadable } from '../../model/syntaxProblems.js';
import { reportDocument } from '../../reports/planReport.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { collectFiles } from '../check/collectFiles.js';
import { readFile } from '../check/readFile.js';
import { relativePath } from '../check/relativePath.js';
import { uriOf } from '../documentUri.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { nodeServices } from '../nodeServices.js';
import type { Output } from '../output.js';
import { realNamesBeside } from '../realNamesBeside.js';

export interface ReportOptions {
  readonly file: string;
  /** Standard output when not given. */
  readonly output: string | undefined;
  readonly kind: 'plan' | 'family';
  readonly withAmounts: boolean;
  /** Whether a file beside the plan may say who is meant. */
  readonly withNames: boolean;
  readonly language: Language;
  /** The day on which the plan is read. */
  readonly today: Day;
}

/** Writes the page about one plan. A plan that cannot be read completely gives a page that says so. */
export async function report(options: ReportOptions, stdout: Output, stderr: Output): Promise<ExitCode> {
  const { file, output, kind, withAmounts, withNames, language, today } = options;
  const { cli } = catalogueOf(language);
  const texts = cli.help.report;
  const say = (about: string, words: string): Promise<void> =>
    stderr.write(`${stderr.colors.red('regieplan:')} ${relativePath(about) || '.'}: ${words}\n`);
  const found = textOf(file);
  if (found.kind === 'folder') {
    await say(file, texts.isFolder);
    return EXIT.failure;
  }
  if (found.kind === 'problem') {
    await say(file, cli.inputProblem(found.problem));
    return EXIT.failure;
  }
  const checker = new Checker(nodeServices(), today);
  const { document, plan, remarks } = await checker.check(uriOf(file), found.text);
  if (!plan) {
    await say(file, texts.noPlan);
    return EXIT.failure;
  }
  const readable = isReadable(document);
  const notice = readable ? undefined : 'partial';
  const names = withNames ? realNamesBeside(file) : [];
  const page = reportDocument({ plan, remarks, language, besideText: false, kind, withAmounts, notice, names });
  if (names.length > 0) {
    await say(file, texts.realNames);
  }
  if (!readable) {
    await say(file, texts.partial);
  }
  if (output === undefined) {
    await stdout.write(page);
  } else if (isSameFile(file, output)) {
    await say(output, texts.sameFile);
    return EXIT.failure;
  } else {
    const failure = written(output, page);
    if (failure !== undefined) {
      await say(output, texts.notWritten(failure));
      return EXIT.failure;
    }
  }
  return remarks.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
}

function textOf(file: string): ReturnType<typeof readFile> | { readonly kind: 'folder' } {
  if (statOf(file)?.isDirectory()) {
    return { kind: 'folder' };
  }
  const [problem] = collectFiles([file]).problems;
  return problem ? { kind: 'problem', problem: problem.problem } : readFile(file);
}

function isSameFile(file: string, output: string): boolean {
  const [from, to] = [statOf(file), statOf(output)];
  return (
    path.resolve(file) === path.resolve(output) || (from !== undefined && from.ino === to?.ino && from.dev === to.dev)
  );
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** @returns why the file could not be written, or undefined when it was. */
function written(file: string, text: string): string | undefined {
  try {
    writeFileSync(file, text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
