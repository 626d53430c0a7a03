import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { decodeText, MAX_FILE_BYTES } from '../../language/fileText.js';
import type { InputProblem } from '../../texts/cliTexts.js';
import { whyNotThere } from './whyNotThere.js';

export type ReadFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

const BYTES_PER_MEGABYTE = 1_000_000;

/** What is read at once, copied before more is read. */
const CHUNK = Buffer.allocUnsafe(65_536);

/** The text of a file, or why there is none. Never reads much more than a plan can have, whatever the file. */
export function readFile(file: string): ReadFile {
  const bytes = readBytes(file);
  if (bytes) {
    return readText(bytes);
  }
  return problem(existsSync(file) ? { kind: 'unreadableFile' } : whyNotThere(file));
}

/** The same for what has been read already. */
export function readText(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes);
  switch (decoded.kind) {
    case 'text':
      return decoded;
    case 'tooLarge':
      return problem({ kind: 'tooLarge', limitInMegabytes: MAX_FILE_BYTES / BYTES_PER_MEGABYTE });
    case 'notUtf8':
      return problem({ kind: 'notUtf8', line: firstBadLine(bytes) });
    case 'binary':
      return problem({ kind: 'binary' });
    case 'missing':
    case 'isFolder':
    case 'unreadable':
      return problem({ kind: 'unreadableFile' });
  }
}

function problem(found: InputProblem): ReadFile {
  return { kind: 'problem', problem: found };
}

/** Stops soon after the limit: a device or a pipe has no size to ask for beforehand. */
function readBytes(file: string): Uint8Array | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const chunks: Uint8Array[] = [];
    for (let size = 0; size <= MAX_FILE_BYTES; ) {
      const length = readSync(handle, CHUNK, 0, CHUNK.length, null);
      if (length === 0) {
        break;
      }
      chunks.push(Buffer.from(CHUNK.subarray(0, length)));
      size += length;
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) {
      closeSync(handle);
    }
  }
}

const LINE_FEED = 0x0a;

/** The first line that is no UTF-8, counted from 1: no character of UTF-8 goes on past a line feed. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end === -1 ? bytes.length : end + 1;
    if (decodeText(bytes.subarray(start, stop)).kind === 'notUtf8') {
      break;
    }
    start = stop;
  }
  return line;
}
