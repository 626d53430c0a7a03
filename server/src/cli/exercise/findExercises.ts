import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { EXERCISE_FILES } from '../../exercises/exercise.js';
import type { InputProblem } from '../../texts/cliTexts.js';
import type { ExerciseInputProblem } from '../../texts/exerciseTexts.js';
import { collectFiles, EXTENSION } from '../check/collectFiles.js';

/** An exercise that was asked for. */
export interface FoundExercise {
  readonly folder: string;
  /** The plan to judge: the exercise's own, or the one that was named. */
  readonly version: string;
}

export interface FoundExercises {
  readonly exercises: readonly FoundExercise[];
  readonly problems: readonly FindProblem[];
}

export type FindProblem =
  | { readonly path: string; readonly exercise: ExerciseInputProblem }
  | { readonly path: string; readonly input: InputProblem };

/** The exercises behind the paths: a folder's own or those below it, in the order of their names; of a plan the one it stands in. */
export function findExercises(paths: readonly string[]): FoundExercises {
  const found = paths.map(find);
  const exercises = new Map(found.flatMap((one) => one.exercises).map((one) => [path.resolve(one.version), one]));
  return { exercises: [...exercises.values()], problems: found.flatMap(({ problems }) => problems) };
}

function find(given: string): FoundExercises {
  const stats = statOf(given);
  if (stats?.isFile() && path.extname(given) === EXTENSION && hasManifest(path.dirname(given))) {
    return { exercises: [{ folder: path.dirname(given), version: given }], problems: [] };
  }
  if (!stats) {
    return {
      exercises: [],
      problems: collectFiles([given]).problems.map((one) => ({ path: one.path, input: one.problem })),
    };
  }
  const folders = stats.isDirectory() ? foldersWithManifest(given) : [];
  return {
    exercises: folders.map((folder) => ({ folder, version: path.join(folder, EXERCISE_FILES.exercise) })),
    problems:
      folders.length > 0 ? [] : [{ path: given, exercise: { kind: 'noExercises', manifest: EXERCISE_FILES.manifest } }],
  };
}

function foldersWithManifest(folder: string): readonly string[] {
  return hasManifest(folder)
    ? [folder]
    : entriesOf(folder)
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        .map(({ name }) => name)
        .toSorted()
        .flatMap((name) => foldersWithManifest(path.join(folder, name)));
}

function hasManifest(folder: string): boolean {
  return statOf(path.join(folder, EXERCISE_FILES.manifest))?.isFile() ?? false;
}

/** A folder that cannot be read holds no exercise for this reader. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Undefined, too, for what lies behind a folder that cannot be entered or a link that goes round in circles. */
function statOf(given: string): Stats | undefined {
  try {
    return statSync(given);
  } catch {
    return undefined;
  }
}
