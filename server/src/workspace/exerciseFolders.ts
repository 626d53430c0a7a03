import { type URI, URI as Uris, UriUtils } from 'langium';
import { EXERCISE_MANIFEST } from '../protocol/exercises.js';

/** The folders that hold an exercise of a course: the plans in them are about nobody. */
export class ExerciseFolders {
  readonly #folders = new Set<string>();

  /** Notes what a folder holds. @param names The names of the files in it. */
  listed(folder: URI, names: readonly string[]): void {
    this.#note(folder.toString(), names.includes(EXERCISE_MANIFEST));
  }

  /**
   * Notes that a file came or went.
   * @returns The folder that became or stopped being an exercise by it; undefined when none did.
   */
  changed(file: URI, isThere: boolean): string | undefined {
    const folder = UriUtils.dirname(file).toString();
    return UriUtils.basename(file) === EXERCISE_MANIFEST && this.#note(folder, isThere) ? folder : undefined;
  }

  /** Forgets a folder that went, and those below it. */
  forget(folder: string): void {
    for (const known of this.#folders) {
      if (known === folder || known.startsWith(`${folder}/`)) {
        this.#folders.delete(known);
      }
    }
  }

  /** Whether a file stands in the folder of an exercise, and not deeper. */
  contain(file: string): boolean {
    return this.#folders.size > 0 && this.#folders.has(UriUtils.dirname(Uris.parse(file)).toString());
  }

  /** @returns Whether that is new. */
  #note(folder: string, isExercise: boolean): boolean {
    const wasExercise = this.#folders.has(folder);
    if (isExercise) {
      this.#folders.add(folder);
    } else {
      this.#folders.delete(folder);
    }
    return wasExercise !== isExercise;
  }
}
