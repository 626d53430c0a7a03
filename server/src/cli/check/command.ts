import type { Day } from '../../domain/day.js';
import type { Severity } from '../../domain/finding.js';
import type { Language } from '../../domain/texts.js';
import type { BatchTexts } from '../../texts/batchTexts.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { InputProblem } from '../../texts/cliTexts.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Output } from '../output.js';
import { UsageError } from '../usageError.js';
import { fingerprintsIn } from './baseline.js';
import { collectFiles } from './collectFiles.js';
import type { FileOutcome } from './fileCheck.js';
import { outcomesOf } from './outcomes.js';
import { readPathList } from './pathList.js';
import { Progress } from './progress.js';
import { relativePath } from './relativePath.js';
import { frameOf, type ReportFormat, type ReportFrame } from './reportFrame.js';
import { filesOf, type Shard } from './shard.js';
import { Tally } from './tally.js';

export interface CheckOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** A file that lists more of them; `-` is standard input. */
  readonly filesFrom: string | undefined;
  readonly shard: Shard | undefined;
  /** An earlier report; what stands in it is not reported again. */
  readonly baseline: string | undefined;
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

/**
 * Checks files and keeps nothing of them but counts.
 * @throws UsageError when the list of files or the earlier report cannot be used.
 */
export async function check(
  options: CheckOptions,
  texts: BatchTexts,
  surroundings: CheckSurroundings,
): Promise<ExitCode> {
  const { files, problems } = collectFiles([...options.paths, ...listedIn(options.filesFrom, texts)]);
  const known = options.baseline === undefined ? [] : await reportedBefore(options.baseline, texts);
  const part = options.shard ? filesOf(options.shard, files) : files;
  const frame = await frameOf({ ...options, colors: surroundings.stdout.colors });
  const run = new CheckRun(options, surroundings, { files: part, known, frame });
  for (const { path: given, problem } of problems) {
    await run.complain(given, problem);
  }
  await run.checkAll();
  return run.exitCode;
}

function listedIn(file: string | undefined, texts: BatchTexts): readonly string[] {
  try {
    return file === undefined ? [] : readPathList(file);
  } catch {
    throw new UsageError(texts.unreadableList(file ?? ''));
  }
}

/** What reads earlier reports is loaded only when there is one. */
async function reportedBefore(file: string, texts: BatchTexts): Promise<readonly string[]> {
  const { readReport } = await import('./readReport.js');
  return fingerprintsIn(readReport(file, texts));
}

/** What a run works on. */
interface Work {
  readonly files: readonly string[];
  /** Fingerprints of what need not be reported. */
  readonly known: readonly string[];
  readonly frame: ReportFrame;
}

class CheckRun {
  readonly #options: CheckOptions;
  readonly #stdout: Output;
  readonly #stderr: Output;
  readonly #entry: URL;
  readonly #work: Work;
  readonly #progress: Progress;
  readonly #tally = new Tally();
  #hasReports = false;

  constructor(options: CheckOptions, { stdout, stderr, entry }: CheckSurroundings, work: Work) {
    this.#options = options;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#entry = entry;
    this.#work = work;
    this.#progress = new Progress(stderr, catalogueOf(options.language).cli.progress, work.files.length);
  }

  get exitCode(): ExitCode {
    const { failOn } = this.#options;
    if (this.#tally.unchecked > 0) {
      return EXIT.failure;
    }
    return failOn !== 'never' && this.#tally.reaches(failOn) ? EXIT.findings : EXIT.ok;
  }

  async checkAll(): Promise<void> {
    await this.#stdout.write(this.#work.frame.begin);
    for await (const [index, outcome] of numbered(this.#outcomes())) {
      await this.#write(this.#work.files[index] ?? '', outcome);
      await this.#progress.show(index + 1);
    }
    await this.#progress.clear();
    await this.#stdout.write(this.#work.frame.end(this.#tally, !this.#hasReports));
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
    const { files, known } = this.#work;
    return outcomesOf(files, { format, language, today, isColored, known }, this.#entry);
  }

  async #write(file: string, outcome: FileOutcome): Promise<void> {
    if (outcome.kind === 'unchecked') {
      await this.complain(file, outcome.problem);
      await this.#stderr.write(outcome.stack === undefined ? '' : `${outcome.stack}\n`);
      return;
    }
    this.#tally.add(outcome);
    await this.#progress.clear();
    if (outcome.report !== '') {
      await this.#stdout.write(this.#work.frame.before(!this.#hasReports) + outcome.report);
      this.#hasReports = true;
    }
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
