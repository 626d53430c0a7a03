import type { Day } from '../../domain/day.js';
import type { Severity } from '../../domain/finding.js';
import type { Language } from '../../domain/texts.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { InputProblem } from '../../texts/cliTexts.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Output } from '../output.js';
import { collectFiles } from './collectFiles.js';
import type { FileOutcome } from './fileCheck.js';
import { outcomesOf } from './outcomes.js';
import { Progress } from './progress.js';
import { relativePath } from './relativePath.js';
import { frameOf, type ReportFormat, type ReportFrame } from './reportFrame.js';
import { Tally } from './tally.js';

export interface CheckOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  /** The least grave finding that makes the command fail. */
  readonly failOn: Severity | 'never';
  readonly language: Language;
  /** The day on which the plans are read. */
  readonly today: Day;
}

/** Where a command writes, and the module of which its threads are new runs. */
export interface CheckSurroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly entry: URL;
}

/** Checks files and keeps nothing of them but counts. */
export async function check(options: CheckOptions, surroundings: CheckSurroundings): Promise<ExitCode> {
  const { files, problems } = collectFiles(options.paths);
  const run = new CheckRun(options, surroundings, files);
  for (const { path: given, problem } of problems) {
    await run.complain(given, problem);
  }
  await run.checkAll();
  return run.exitCode;
}

class CheckRun {
  readonly #options: CheckOptions;
  readonly #stdout: Output;
  readonly #stderr: Output;
  readonly #entry: URL;
  readonly #files: readonly string[];
  readonly #frame: ReportFrame;
  readonly #progress: Progress;
  readonly #tally = new Tally();

  constructor(options: CheckOptions, { stdout, stderr, entry }: CheckSurroundings, files: readonly string[]) {
    const { language, format } = options;
    this.#options = options;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#entry = entry;
    this.#files = files;
    this.#frame = frameOf(format, language, stdout.colors);
    this.#progress = new Progress(stderr, catalogueOf(language).cli.progress, files.length);
  }

  get exitCode(): ExitCode {
    const { failOn } = this.#options;
    if (this.#tally.unchecked > 0) {
      return EXIT.failure;
    }
    return failOn !== 'never' && this.#tally.reaches(failOn) ? EXIT.findings : EXIT.ok;
  }

  async checkAll(): Promise<void> {
    await this.#stdout.write(this.#frame.begin);
    for await (const [index, outcome] of numbered(this.#outcomes())) {
      await this.#write(this.#files[index] ?? '', outcome);
      await this.#progress.show(index + 1);
    }
    await this.#progress.clear();
    await this.#stdout.write(this.#frame.end(this.#tally));
  }

  /** Says on standard error why something was not checked. */
  async complain(given: string, problem: InputProblem): Promise<void> {
    this.#tally.addUnchecked();
    await this.#progress.clear();
    const text = catalogueOf(this.#options.language).cli.inputProblem(problem);
    await this.#stderr.write(`${this.#stderr.colors.red('regieplan:')} ${shown(given)}: ${text}\n`);
  }

  #outcomes(): AsyncIterable<FileOutcome> {
    const { format, language, today } = this.#options;
    const isColored = this.#stdout.colors.isColorSupported;
    return outcomesOf(this.#files, { format, language, today, isColored }, this.#entry);
  }

  async #write(file: string, outcome: FileOutcome): Promise<void> {
    if (outcome.kind === 'unchecked') {
      await this.complain(file, outcome.problem);
      await this.#stderr.write(outcome.stack === undefined ? '' : `${outcome.stack}\n`);
      return;
    }
    const before = this.#frame.before(this.#tally.files);
    this.#tally.add(outcome);
    await this.#progress.clear();
    await this.#stdout.write(before + outcome.report);
  }
}

async function* numbered<T>(values: AsyncIterable<T>): AsyncGenerator<readonly [index: number, value: T]> {
  let index = 0;
  for await (const value of values) {
    yield [index, value];
    index += 1;
  }
}

/** A path as the messages name it; the current folder has no name of its own. */
function shown(given: string): string {
  return relativePath(given) || '.';
}
