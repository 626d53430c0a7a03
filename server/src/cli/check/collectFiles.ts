import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { InputProblem } from '../../texts/cliTexts.js';
import { whyNotThere } from './whyNotThere.js';

export const EXTENSION = '.regie';

/** What a person asked to have checked and what cannot be. */
export interface UncheckedPath {
  readonly path: string;
  readonly problem: InputProblem;
}

export interface CollectedFiles {
  /** As given, or below the folder as given; each file once, in the order given and within a folder by name. */
  readonly files: readonly string[];
  readonly problems: readonly UncheckedPath[];
}

/**
 * The files behind the paths: a file is taken as it is, of a folder every plan and guide in it and below it.
 * Left out of folders: `node_modules`, everything whose name starts with a point, and what is no regular file.
 */
export function collectFiles(paths: readonly string[]): CollectedFiles {
  const collector = new Collector();
  for (const given of paths) {
    collector.addGiven(given);
  }
  return collector;
}

class Collector implements CollectedFiles {
  readonly files: string[] = [];
  readonly problems: UncheckedPath[] = [];
  /** Real paths: a link to what was already seen leads nowhere new, and not round in circles. */
  readonly #seen = new Set<string>();

  addGiven(given: string): void {
    const stats = statOf(given);
    if (!stats) {
      this.problems.push({ path: given, problem: whyNotThere(given) });
    } else if (stats.isDirectory()) {
      this.#addFolder(given);
    } else {
      this.#addFile(given, realPathOf(given));
    }
  }

  #addFolder(folder: string): void {
    const found = this.#readFolder(folder, realPathOf(folder));
    if (found === 0) {
      this.problems.push({ path: folder, problem: { kind: 'noFiles', extension: EXTENSION } });
    }
  }

  /** @returns how many files there are in the folder, or undefined when that is not known. */
  #readFolder(folder: string, real: string): number | undefined {
    if (!this.#isNew(real)) {
      return undefined;
    }
    const entries = entriesOf(folder);
    if (!entries) {
      this.problems.push({ path: folder, problem: { kind: 'unreadableFolder' } });
      return undefined;
    }
    let found: number | undefined = 0;
    for (const entry of entries.toSorted(byName)) {
      const inside = this.#addEntry(path.join(folder, entry.name), real, entry);
      found = inside === undefined || found === undefined ? undefined : found + inside;
    }
    return found;
  }

  #addEntry(entryPath: string, realFolder: string, entry: Dirent): number | undefined {
    const isPlan = path.extname(entry.name).toLowerCase() === EXTENSION;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') {
      return 0;
    }
    const isLink = entry.isSymbolicLink();
    const stats = isLink ? statOf(entryPath) : entry;
    // What is no link is really where its folder really is; asking for it takes as long as reading the file.
    const realPath = (): string => (isLink ? realPathOf(entryPath) : path.join(realFolder, entry.name));
    if (stats?.isDirectory()) {
      return this.#readFolder(entryPath, realPath());
    }
    if (!isPlan) {
      return 0;
    }
    if (!stats) {
      this.problems.push({ path: entryPath, problem: { kind: 'brokenLink' } });
    } else if (stats.isFile()) {
      this.#addFile(entryPath, realPath());
    }
    return 1;
  }

  #addFile(file: string, real: string): void {
    if (this.#isNew(real)) {
      this.files.push(file);
    }
  }

  #isNew(real: string): boolean {
    const isNew = !this.#seen.has(real);
    this.#seen.add(real);
    return isNew;
  }
}

function statOf(found: string): Stats | undefined {
  try {
    return statSync(found);
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function realPathOf(found: string): string {
  try {
    return realpathSync(found);
  } catch {
    return path.resolve(found);
  }
}

/** By the numbers of the characters, so that the order is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
