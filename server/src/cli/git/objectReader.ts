import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitCall } from './gitProcess.js';

const LINE_FEED = 0x0a;

interface Wanted {
  readonly resolve: (content: Buffer | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** Reads objects by their ids, one after the other, through a single `git cat-file --batch`. */
export class ObjectReader {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: Wanted[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  /** How many bytes the answer that is coming in has, its last line feed included. */
  #expected: number | undefined;

  constructor(folder: string) {
    const { args, env } = gitCall(['cat-file', '--batch']);
    this.#process = spawn('git', args, { cwd: folder, env, stdio: 'pipe', windowsHide: true });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#process.stderr.resume();
    // Who waits hears of it when the process closes.
    this.#process.stdin.on('error', () => {});
    this.#process.on('error', (error) => this.#fail(error));
    this.#process.on('close', () => this.#fail(new Error('git cat-file ended early')));
  }

  /** The bytes of an object; undefined when it is not there. */
  read(id: string): Promise<Buffer | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${id}\n`);
    });
  }

  end(): void {
    this.#process.stdin.end();
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    for (let goesOn = true; goesOn; ) {
      goesOn = this.#expected === undefined ? this.#readHeader() : this.#readContent(this.#expected);
    }
  }

  /** `<id> blob <size>` or `<id> missing`. @returns whether there may be more to read. */
  #readHeader(): boolean {
    const all = this.#joined();
    const end = all.indexOf(LINE_FEED);
    if (end === -1) {
      return false;
    }
    const [, , size] = all.subarray(0, end).toString('utf8').split(' ');
    this.#keep(all.subarray(end + 1));
    if (size === undefined) {
      this.#waiting.shift()?.resolve(undefined);
    } else {
      this.#expected = Number(size) + 1;
    }
    return true;
  }

  #readContent(expected: number): boolean {
    if (this.#length < expected) {
      return false;
    }
    const all = this.#joined();
    this.#expected = undefined;
    this.#keep(all.subarray(expected));
    this.#waiting.shift()?.resolve(all.subarray(0, expected - 1));
    return true;
  }

  #joined(): Buffer {
    const all = Buffer.concat(this.#chunks);
    this.#keep(all);
    return all;
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) {
      reject(error);
    }
  }
}
