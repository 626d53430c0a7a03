import { availableParallelism } from 'node:os';
import { CheckThread } from './checkThread.js';
import type { FileCheckOptions, FileOutcome } from './fileCheck.js';

/** A thread has to load the language before its first file; for fewer files that costs more than it brings. */
const FILES_PER_THREAD = 60;

/** Files that a thread is handed at once, and how often it is handed more before the first are done. */
const BATCH = 8;
const BATCHES_AHEAD = 3;

/** What comes of each file, in the order of the files; many files are shared out over the cores. */
export async function* outcomesOf(
  files: readonly string[],
  options: FileCheckOptions,
  entry: URL,
): AsyncGenerator<FileOutcome> {
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / FILES_PER_THREAD));
  if (threads > 1) {
    yield* inThreads(files, () => new CheckThread(entry, options), threads);
  } else if (files.length > 0) {
    const { FileCheck } = await import('./fileCheck.js');
    const fileCheck = new FileCheck(options);
    for (const file of files) {
      yield await fileCheck.check(file);
    }
  }
}

async function* inThreads(
  files: readonly string[],
  start: () => CheckThread,
  count: number,
): AsyncGenerator<FileOutcome> {
  const threads = Array.from({ length: count }, start);
  const underWay: Promise<readonly FileOutcome[]>[] = [];
  try {
    for (let first = 0, turn = 0; first < files.length; first += BATCH, turn++) {
      const thread = threads[turn % count];
      if (thread) {
        underWay.push(thread.check(files.slice(first, first + BATCH)));
      }
      // No thread runs far ahead of a slow reader, so that what waits to be read takes little memory.
      if (underWay.length >= count * BATCHES_AHEAD) {
        yield* (await underWay.shift()) ?? [];
      }
    }
    for (const outcomes of underWay) {
      yield* await outcomes;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
