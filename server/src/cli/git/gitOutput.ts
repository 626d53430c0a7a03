import { EXTENSION } from '../check/collectFiles.js';
import type { TreeEntry } from './repository.js';

/** A plan or guide that two commits do not have in common; a path is undefined where it is not there. */
export interface ChangedFile {
  readonly oldPath: string | undefined;
  readonly path: string | undefined;
  /** Neither a regular file in one of the commits: a link. */
  readonly isLink: boolean;
}

const LINK = '120000';
const SUBMODULE = '160000';

/** Reads `git ls-tree -r -z -l`: `mode type id size<TAB>path`, each ended by NUL. Only plans and guides are kept. */
export function readTree(output: Buffer): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const record of records(output)) {
    const tab = record.indexOf('\t');
    const [mode = '', type, id = '', size] = record.slice(0, tab).split(/ +/);
    const file = record.slice(tab + 1);
    if (type === 'blob' && isPlanName(file)) {
      entries.set(file, { id, mode, size: Number(size) });
    }
  }
  return entries;
}

/**
 * Reads `git diff-tree --raw -z -M`: `:mode mode id id status`, then one path, or two for what was moved, each ended by
 * NUL. A file that only now is called a plan came; one that no longer is went.
 */
export function readChangedFiles(output: Buffer): readonly ChangedFile[] {
  const found: ChangedFile[] = [];
  const parts = records(output)[Symbol.iterator]();
  const next = (): string => parts.next().value ?? '';
  for (let head = next(); head !== ''; head = next()) {
    const [oldMode = '', newMode = '', , , status = ''] = head.slice(1).split(' ');
    const first = next();
    const second = /^[RC]/.test(status) ? next() : first;
    const oldPath = status === 'A' || status.startsWith('C') ? undefined : planPath(first, oldMode);
    const path = status === 'D' ? undefined : planPath(second, newMode);
    if (oldPath !== undefined || path !== undefined) {
      found.push({ oldPath, path, isLink: [oldMode, newMode].includes(LINK) });
    }
  }
  return found;
}

function planPath(file: string, mode: string): string | undefined {
  return mode !== SUBMODULE && isPlanName(file) ? file : undefined;
}

function isPlanName(file: string): boolean {
  return file.toLowerCase().endsWith(EXTENSION);
}

function records(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').slice(0, -1);
}
