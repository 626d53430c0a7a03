import type { FileOutcome } from './fileCheck.js';

/** Checks a few files: one outcome per file, in their order; never rejects. */
export type CheckBatch = (files: readonly string[]) => Promise<readonly FileOutcome[]>;

/** Batches that wait to be read or are worked on, per checker: none runs far ahead of a slow reader or a slow file. */
const MOST_PER_CHECKER = 4;

/**
 * What comes of each file, in the order of the files. A checker that is done is handed the next batch, so that a slow one
 * is handed fewer; one that stands in the list twice works on one batch while the next waits for it.
 */
export async function* sharedOut(
  batches: readonly (readonly string[])[],
  checkers: readonly CheckBatch[],
): AsyncGenerator<FileOutcome> {
  const idle = [...checkers];
  const underWay: Promise<readonly FileOutcome[]>[] = [];
  let next = 0;
  const handOut = (): void => {
    while (underWay.length < checkers.length * MOST_PER_CHECKER) {
      const batch = batches[next];
      const check = batch && idle.shift();
      if (!check) {
        return;
      }
      next += 1;
      underWay.push(
        check(batch).then((outcomes) => {
          idle.push(check);
          handOut();
          return outcomes;
        }),
      );
    }
  };
  handOut();
  for (let first = underWay.shift(); first; first = underWay.shift()) {
    yield* await first;
    handOut();
  }
}
