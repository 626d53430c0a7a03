import { availableParallelism } from 'node:os';
import { CheckThread } from './checkThread.js';
import type { FileCheck, FileCheckOptions, FileOutcome } from './fileCheck.js';
import { type CheckBatch, sharedOut } from './sharedOut.js';
import { keepYoungRoom, tuneForManyFiles } from './tuning.js';

/** A thread has to load the language before its first file; for fewer files that costs more than it brings. */
const FILES_PER_THREAD = 100;

/** After so many files the room that V8 makes for young objects is ample. */
const FILES_FOR_YOUNG_ROOM = 200;

/** Files that are handed out at once, and how many such batches another thread has: one to work on and one to go on with. */
const BATCH = 4;
const BATCHES_PER_THREAD = 2;

/** What comes of each file, in the order of the files; many files are shared out over the cores. */
export async function* outcomesOf(
  files: readonly string[],
  options: FileCheckOptions,
  entry: URL,
): AsyncGenerator<FileOutcome> {
  // This thread checks too: it is there already, while another takes as long to start as twenty files to check.
  const others = Math.min(availableParallelism(), Math.ceil(files.length / FILES_PER_THREAD)) - 1;
  const threads = Array.from({ length: Math.max(others, 0) }, () => new CheckThread(entry, options));
  const here = hereWith(options);
  if (files.length > FILES_PER_THREAD) {
    // Not before: V8 takes code that was compiled earlier, Node's own too, only under the flags it was compiled with.
    void Promise.all([here.loaded, ...threads.map(({ loaded }) => loaded)]).then(tuneForManyFiles);
  }
  try {
    const inThreads = threads.flatMap((thread) =>
      Array.from({ length: BATCHES_PER_THREAD }, (): CheckBatch => (batch) => thread.check(batch)),
    );
    yield* withMemoryThatLevelsOff(sharedOut(batchesOf(files), [...inThreads, here.check]));
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

async function* withMemoryThatLevelsOff(outcomes: AsyncIterable<FileOutcome>): AsyncGenerator<FileOutcome> {
  let files = 0;
  for await (const outcome of outcomes) {
    yield outcome;
    files += 1;
    if (files === FILES_FOR_YOUNG_ROOM) {
      keepYoungRoom();
    }
  }
}

interface Here {
  readonly check: CheckBatch;
  readonly loaded: Promise<void>;
}

/** Checks in this thread; what it needs is loaded at the first batch, while the other threads start. */
function hereWith(options: FileCheckOptions): Here {
  const { promise: loaded, resolve } = Promise.withResolvers<void>();
  let loading: Promise<FileCheck> | undefined;
  const check: CheckBatch = async (batch) => {
    loading ??= loadFileCheck(options);
    const fileCheck = await loading;
    resolve();
    return fileCheck.checkAll(batch);
  };
  return { check, loaded };
}

async function loadFileCheck(options: FileCheckOptions): Promise<FileCheck> {
  const { FileCheck } = await import('./fileCheck.js');
  return new FileCheck(options);
}

function batchesOf(files: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
    files.slice(index * BATCH, (index + 1) * BATCH),
  );
}
