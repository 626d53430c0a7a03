import path from 'node:path';
import { type CheckedText, Checker } from '../../check/checker.js';
import type { Language } from '../../domain/texts.js';
import { EXERCISE_FILES, type Exercise } from '../../exercises/exercise.js';
import { readManifest } from '../../exercises/manifest.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { readFile } from '../check/readFile.js';
import { relativePath } from '../check/relativePath.js';
import { uriOf } from '../documentUri.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { nodeServices } from '../nodeServices.js';
import type { Output } from '../output.js';
import { type FoundExercise, findExercises } from './findExercises.js';

export interface ExerciseOptions {
  readonly paths: readonly string[];
  readonly language: Language;
}

/** One exercise at hand, with a way to check a plan as its exercise reads it. */
export interface OpenExercise extends FoundExercise {
  readonly exercise: Exercise;
  /** What the checker says about a file; undefined, and said on standard error, when it cannot be read. */
  readonly check: (file: string) => Promise<CheckedText | undefined>;
}

/** What a command makes of one exercise: a text, and whether it is as it should be. */
export interface ExerciseReport {
  readonly text: string;
  readonly isGood: boolean;
}

/** Does something with each exercise behind the paths, one at a time, and says on standard error what cannot be read. */
export class ExerciseRun {
  readonly #language: Language;
  readonly #stderr: Output;
  readonly #services = nodeServices();
  #hasFailed = false;

  constructor(language: Language, stderr: Output) {
    this.#language = language;
    this.#stderr = stderr;
  }

  async forEach(
    { paths }: ExerciseOptions,
    stdout: Output,
    report: (open: OpenExercise) => ExerciseReport | undefined | Promise<ExerciseReport | undefined>,
  ): Promise<ExitCode> {
    const { cli, exercises: texts } = catalogueOf(this.#language);
    const found = findExercises(paths);
    for (const problem of found.problems) {
      const text = 'input' in problem ? cli.inputProblem(problem.input) : texts.inputProblem(problem.exercise);
      await this.#complain(problem.path, text);
    }
    let isGood = true;
    for (const one of found.exercises) {
      const exercise = await this.#read(one);
      const made = exercise && (await report({ ...one, exercise, check: (file) => this.#check(file, exercise) }));
      isGood &&= made?.isGood ?? true;
      await stdout.write(made?.text ?? '');
    }
    return this.#hasFailed ? EXIT.failure : isGood ? EXIT.ok : EXIT.findings;
  }

  async #read({ folder }: FoundExercise): Promise<Exercise | undefined> {
    const file = path.join(folder, EXERCISE_FILES.manifest);
    const text = await this.#textOf(file);
    if (text === undefined) {
      return undefined;
    }
    const read = readManifest(text);
    if (read.kind === 'ok') {
      return read.exercise;
    }
    await this.#complain(file, catalogueOf(this.#language).exercises.inputProblem(read.problem));
    return undefined;
  }

  async #check(file: string, { readOn }: Exercise): Promise<CheckedText | undefined> {
    const text = await this.#textOf(file);
    return text === undefined ? undefined : new Checker(this.#services, readOn).check(uriOf(file), text);
  }

  async #textOf(file: string): Promise<string | undefined> {
    const content = readFile(file);
    if (content.kind === 'problem') {
      await this.#complain(file, catalogueOf(this.#language).cli.inputProblem(content.problem));
      return undefined;
    }
    return content.text;
  }

  async #complain(given: string, text: string): Promise<void> {
    this.#hasFailed = true;
    await this.#stderr.write(`${this.#stderr.colors.red('regieplan:')} ${relativePath(given) || '.'}: ${text}\n`);
  }
}
