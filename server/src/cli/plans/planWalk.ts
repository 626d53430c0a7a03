import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CheckedText, Checker } from '../../check/checker.js';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { EXERCISE_MANIFEST } from '../../protocol/exercises.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { InputProblem } from '../../texts/cliTexts.js';
import { collectFiles } from '../check/collectFiles.js';
import { Progress } from '../check/progress.js';
import { readFile } from '../check/readFile.js';
import { relativePath } from '../check/relativePath.js';
import { uriOf } from '../documentUri.js';
import { nodeServices } from '../nodeServices.js';
import type { Output } from '../output.js';

export interface PlanWalkOptions {
  /** Files and folders; of a folder everything in it and below it. */
  readonly paths: readonly string[];
  readonly language: Language;
  /** The day on which the plans are read. */
  readonly today: Day;
}

export interface PlanWalkResult {
  readonly plans: number;
  /** Paths of which something could not be read; standard error says which and why. */
  readonly unread: number;
}

/** What is done with a plan; nothing of it is kept afterwards but what this keeps. */
export type PlanVisitor = (checked: CheckedText & { readonly plan: NonNullable<CheckedText['plan']> }) => void;

/** Visits the plans behind the paths one at a time; guides and the plans of exercises are passed over. */
export async function walkPlans(
  { paths, language, today }: PlanWalkOptions,
  stderr: Output,
  visit: PlanVisitor,
): Promise<PlanWalkResult> {
  const { files: found, problems } = collectFiles(paths);
  const isExercise = exerciseTest();
  const files = found.filter((file) => !isExercise(file));
  const { cli } = catalogueOf(language);
  const checker = new Checker(nodeServices(), today);
  const progress = new Progress(stderr, cli.progress, files.length);
  let [plans, unread] = [0, 0];

  async function complain(given: string, problem: InputProblem): Promise<void> {
    unread += 1;
    await progress.clear();
    await stderr.write(
      `${stderr.colors.red('regieplan:')} ${relativePath(given) || '.'}: ${cli.inputProblem(problem)}\n`,
    );
  }

  async function visitFile(file: string): Promise<void> {
    const content = readFile(file);
    if (content.kind === 'problem') {
      await complain(file, content.problem);
      return;
    }
    try {
      const checked = await checker.check(uriOf(file), content.text);
      const { plan } = checked;
      if (plan) {
        visit({ ...checked, plan });
        plans += 1;
      }
    } catch (error) {
      await complain(file, { kind: 'failed' });
      await stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }

  for (const { path: given, problem } of problems) {
    await complain(given, problem);
  }
  for (const [index, file] of files.entries()) {
    await progress.show(index);
    await visitFile(file);
  }
  await progress.clear();
  if (files.length < found.length) {
    await stderr.write(`${stderr.colors.dim(cli.exercisesLeftOut(found.length - files.length))}\n`);
  }
  return { plans, unread };
}

/** Tells whether a file stands in the folder of an exercise, and looks into each folder once. */
function exerciseTest(): (file: string) => boolean {
  const known = new Map<string, boolean>();
  return (file) => {
    const folder = path.dirname(file);
    const isExercise = known.get(folder) ?? existsSync(path.join(folder, EXERCISE_MANIFEST));
    known.set(folder, isExercise);
    return isExercise;
  };
}
