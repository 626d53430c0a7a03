import { createHash } from 'node:crypto';
import { relativePath } from './relativePath.js';

/** Part `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/4`; undefined when it is no part of a whole. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  return index !== undefined && count !== undefined && index >= 1 && index <= count ? { index, count } : undefined;
}

/** The files of one part. Which part a file belongs to follows from its path alone, on every machine. */
export function filesOf(shard: Shard, files: readonly string[]): readonly string[] {
  return files.filter((file) => partOf(relativePath(file), shard.count) === shard.index);
}

function partOf(path: string, count: number): number {
  const hash = createHash('sha256').update(path.normalize('NFC')).digest();
  return (hash.readUInt32BE(0) % count) + 1;
}
