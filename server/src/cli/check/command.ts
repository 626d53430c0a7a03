import path from 'node:path';
import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { Checker } from '../../check/checker.js';
import type { Day } from '../../domain/day.js';
import type { Severity } from '../../domain/finding.js';
import type { Language } from '../../domain/texts.js';
import { sectionsOf } from '../../language/librarySections.js';
import { createRegieplanServices } from '../../language/module.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { InputProblem } from '../../texts/cliTexts.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readLibrary } from '../nodeLibrary.js';
import type { Output } from '../output.js';
import { collectFiles, EXTENSION } from './collectFiles.js';
import { JsonReporter } from './jsonReporter.js';
import { remarksOnNamesBeside } from './namesBeside.js';
import { Progress } from './progress.js';
import { readFile } from './readFile.js';
import { relativePath } from './relativePath.js';
import type { Reporter } from './reporter.js';
import { Tally } from './tally.js';
import { TextReporter } from './textReporter.js';

export interface CheckOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  /** The least grave finding that makes the command fail. */
  readonly failOn: Severity | 'never';
  readonly language: Language;
  /** The day on which the plans are read. */
  readonly today: Day;
}

/** Checks files one by one and keeps nothing of them but counts. */
export async function check(options: CheckOptions, stdout: Output, stderr: Output): Promise<ExitCode> {
  const { files, problems } = collectFiles(options.paths);
  const run = new CheckRun(options, stdout, stderr, files.length);
  for (const { path: given, problem } of problems) {
    await run.complain(given, problem);
  }
  await run.checkAll(files);
  return run.exitCode;
}

class CheckRun {
  readonly #options: CheckOptions;
  readonly #stdout: Output;
  readonly #stderr: Output;
  readonly #reporter: Reporter;
  readonly #progress: Progress;
  readonly #tally = new Tally();
  readonly #checker: Checker;

  constructor(options: CheckOptions, stdout: Output, stderr: Output, total: number) {
    const { language, format, today } = options;
    this.#options = options;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#reporter = format === 'json' ? new JsonReporter(language) : new TextReporter(language, stdout.colors);
    this.#progress = new Progress(stderr, catalogueOf(language).cli.progress, total);
    this.#checker = new Checker(createRegieplanServices(NodeFileSystem, readLibrary().flatMap(sectionsOf)), today);
  }

  get exitCode(): ExitCode {
    const { failOn } = this.#options;
    if (this.#tally.unchecked > 0) {
      return EXIT.failure;
    }
    return failOn !== 'never' && this.#tally.reaches(failOn) ? EXIT.findings : EXIT.ok;
  }

  async checkAll(files: readonly string[]): Promise<void> {
    await this.#stdout.write(this.#reporter.begin());
    for (const [index, file] of files.entries()) {
      await this.#progress.show(index);
      await this.#checkFile(file);
    }
    await this.#progress.clear();
    await this.#stdout.write(this.#reporter.end(this.#tally));
  }

  /** Says on standard error why something was not checked. */
  async complain(given: string, problem: InputProblem): Promise<void> {
    this.#tally.addUnchecked();
    await this.#progress.clear();
    const text = catalogueOf(this.#options.language).cli.inputProblem(problem);
    await this.#stderr.write(`${this.#stderr.colors.red('regieplan:')} ${shown(given)}: ${text}\n`);
  }

  async #checkFile(file: string): Promise<void> {
    const content = readFile(file);
    if (content.kind === 'problem') {
      await this.complain(file, content.problem);
      return;
    }
    try {
      const found = await this.#checker.check(uriOf(file), content.text);
      const aboutNames = remarksOnNamesBeside(file, found.document.uri.toString());
      const checked = { ...found, remarks: [...aboutNames, ...found.remarks] };
      const report = this.#reporter.file(relativePath(file), checked);
      this.#tally.add(checked);
      await this.#progress.clear();
      await this.#stdout.write(report);
    } catch (error) {
      await this.complain(file, { kind: 'failed' });
      await this.#stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
}

/** The language goes by the extension; a file that was named by itself is checked whatever its name. */
function uriOf(file: string): URI {
  const uri = URI.file(path.resolve(file));
  return path.extname(file) === EXTENSION ? uri : uri.with({ path: `${uri.path}${EXTENSION}` });
}

/** A path as the messages name it; the current folder has no name of its own. */
function shown(given: string): string {
  return relativePath(given) || '.';
}
