// What a thread of `regieplan check` does: it is handed files, and hands back what came of them.
import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { FileCheck, type FileCheckOptions, type FileOutcome } from './fileCheck.js';

// A thread sees many plans and keeps nothing of them: its memory needs no more room than what is alive once more.
v8.setFlagsFromString('--semi-space-growth-factor=2');
v8.setFlagsFromString('--heap-growing-percent=100');
// A run is over in seconds, and making machine code takes the cores that the threads work on: only what runs most is
// worth it, and without much of what it calls copied into it.
v8.setFlagsFromString('--invocation-count-for-maglev=3000');
v8.setFlagsFromString('--invocation-count-for-turbofan=12000');
v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');

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
