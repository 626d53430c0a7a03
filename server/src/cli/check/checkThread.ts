import { Worker } from 'node:worker_threads';
import type { FileCheckOptions, FileOutcome } from './fileCheck.js';

/** Tells the module that it is started as a thread. */
const THREAD = '--thread';

/** What a thread says. */
export type ThreadMessage =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'checked'; readonly outcomes: readonly FileOutcome[] };

interface Batch {
  readonly files: readonly string[];
  readonly done: (outcomes: readonly FileOutcome[]) => void;
}

/** A thread that checks files. When it breaks down, only the files it was busy with are lost. */
export class CheckThread {
  readonly #entry: URL;
  readonly #options: FileCheckOptions;
  readonly #waiting: Batch[] = [];
  readonly #loaded = Promise.withResolvers<void>();
  #worker: Worker | undefined;

  /** `entry` is the module of which each thread is a new run. */
  constructor(entry: URL, options: FileCheckOptions) {
    this.#entry = entry;
    this.#options = options;
  }

  /** Fulfilled when the thread, started for its first files, has loaded what it needs; never when it breaks down before. */
  get loaded(): Promise<void> {
    return this.#loaded.promise;
  }

  /** One outcome per file, in their order; never rejects. */
  check(files: readonly string[]): Promise<readonly FileOutcome[]> {
    return new Promise((done) => {
      this.#waiting.push({ files, done });
      this.#worker ??= this.#start();
      this.#worker.postMessage(files);
    });
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, { argv: [THREAD], workerData: this.#options });
    worker.on('message', (message: ThreadMessage) => this.#hear(message));
    worker.once('error', (error: unknown) => this.#replace(worker, error));
    return worker;
  }

  #hear(message: ThreadMessage): void {
    if (message.kind === 'loaded') {
      this.#loaded.resolve();
    } else {
      this.#waiting.shift()?.done(message.outcomes);
    }
  }

  #replace(broken: Worker, error: unknown): void {
    if (this.#worker !== broken) {
      return;
    }
    const lost = this.#waiting.shift();
    const stack = error instanceof Error ? error.stack : String(error);
    lost?.done(lost.files.map(() => ({ kind: 'unchecked', problem: { kind: 'failed' }, stack })));
    this.#worker = this.#waiting.length > 0 ? this.#start() : undefined;
    for (const { files } of this.#waiting) {
      this.#worker?.postMessage(files);
    }
  }
}
