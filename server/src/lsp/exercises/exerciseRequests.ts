import { type URI, URI as Uris, UriUtils } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import { EXERCISE_FILES, type Exercise } from '../../exercises/exercise.js';
import { readManifest } from '../../exercises/manifest.js';
import { progressOf } from '../../exercises/progress.js';
import { ExerciseRequest, OWN_VERSION, type ShownExercise } from '../../protocol/exercises.js';
import type { ClosedFiles } from '../../workspace/closedFiles.js';
import type { EditorServices } from '../services.js';
import { shownProgress, shownState } from './shownExercise.js';

type ExerciseFiles = ShownExercise['files'];

/** Answers how far someone is with the exercises of a course. */
export function answerExercises(services: EditorServices): void {
  const exercises = new Exercises(services);
  services.shared.lsp.Connection?.onRequest(ExerciseRequest, ({ manifest }, token) =>
    exercises.answer(manifest, token),
  );
}

class Exercises {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
  }

  async answer(address: string, cancellation: CancellationToken): Promise<ShownExercise> {
    const manifest = Uris.parse(address);
    const folder = UriUtils.dirname(manifest);
    const files = filesIn(folder);
    const content = await this.#closed.text(manifest);
    const { exercises, course } = this.#catalogue;
    if (content.kind !== 'text') {
      return unreadable(folder, files, course.unreadable);
    }
    const read = readManifest(content.text);
    return read.kind === 'ok'
      ? this.#shown(read.exercise, files, cancellation)
      : unreadable(folder, files, `${EXERCISE_FILES.manifest} ${exercises.inputProblem(read.problem)}`);
  }

  async #shown(exercise: Exercise, files: ExerciseFiles, cancellation: CancellationToken): Promise<ShownExercise> {
    const own = Uris.parse(files.own);
    const version = await this.#closed.text(own);
    if (version.kind === 'missing' || cancellation.isCancellationRequested) {
      return shownState({ exercise, files, progress: undefined }, this.#catalogue);
    }
    if (version.kind !== 'text') {
      const { ownUnreadable } = this.#catalogue.course;
      const shown = shownState({ exercise, files, progress: undefined }, this.#catalogue);
      return { ...shown, state: 'unreadable', summary: ownUnreadable, spoken: `${exercise.title}: ${ownUnreadable}` };
    }
    const checked = await this.#closed.checkOn(exercise.readOn, own, version.text);
    const progress = progressOf(exercise, checked);
    const { current } = this.#services.shared.client.MessageLanguage;
    return {
      ...shownState({ exercise, files, progress }, this.#catalogue),
      ...shownProgress(progress, current, this.#catalogue),
    };
  }

  get #closed(): ClosedFiles {
    return this.#services.plans.WorkspacePlans.closed;
  }

  get #catalogue(): EditorServices['shared']['client']['MessageLanguage']['catalogue'] {
    return this.#services.shared.client.MessageLanguage.catalogue;
  }
}

function filesIn(folder: URI): ExerciseFiles {
  const at = (name: string): string => UriUtils.joinPath(folder, name).toString();
  const { story, exercise, solution } = EXERCISE_FILES;
  return { story: at(story), exercise: at(exercise), solution: at(solution), own: at(OWN_VERSION) };
}

function unreadable(folder: URI, files: ExerciseFiles, summary: string): ShownExercise {
  const title = UriUtils.basename(folder);
  return {
    title,
    learningPoint: '',
    readOn: '',
    state: 'unreadable',
    summary,
    spoken: `${title}: ${summary}`,
    files,
    findings: [],
    extras: [],
  };
}
