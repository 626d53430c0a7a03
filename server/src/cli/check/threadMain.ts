// What a thread of `regieplan check` does: it is handed files, and hands back what came of them.
import { parentPort, workerData } from 'node:worker_threads';
import { setV8Flags } from '../v8Flags.js';
import { FileCheck, type FileCheckOptions, type FileOutcome } from './fileCheck.js';

// A thread sees many plans and keeps nothing of them: its memory needs no more room than what is alive once more.
setV8Flags('--semi-space-growth-factor=2', '--heap-growing-percent=100');
// A run is over in seconds, and making machine code takes the cores that the threads work on: only what runs most is
// worth it, and without much of what it calls copied into it.
setV8Flags(
  '--invocation-count-for-maglev=3000',
  '--invocation-count-for-turbofan=12000',
  '--max-inlined-bytecode-size-cumulative=300',
);

const options: FileCheckOptions = workerData;
const fileCheck = new FileCheck(options);

let busy: Promise<void> = Promise.resolve();

parentPort?.on('message', (files: readonly string[]) => {
  // One after the other: a guide that two plans use is loaded once.
  busy = busy.then(() => checkAll(files));
});

async function checkAll(files: readonly string[]): Promise<void> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    outcomes.push(await fileCheck.check(file));
  }
  parentPort?.postMessage(outcomes);
}
