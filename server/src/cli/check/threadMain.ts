// What a thread of `regieplan check` does: it is handed files, and hands back what came of them.
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadMessage } from './checkThread.js';
import { FileCheck, type FileCheckOptions } from './fileCheck.js';

const options: FileCheckOptions = workerData;
const fileCheck = new FileCheck(options);
say({ kind: 'loaded' });

let busy: Promise<void> = Promise.resolve();

parentPort?.on('message', (files: readonly string[]) => {
  // One after the other: a guide that two plans use is loaded once.
  busy = busy.then(() => checkAll(files));
});

async function checkAll(files: readonly string[]): Promise<void> {
  say({ kind: 'checked', outcomes: await fileCheck.checkAll(files) });
}

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
