import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Remark } from '../../check/check.js';
import { trackedNamesRemark } from '../../check/trackedNames.js';
import { namesFileOf } from '../../domain/namesFile.js';
import { gitTracks } from './gitTracks.js';

/** The files with real names beside plans; each folder is looked into once. */
export class NamesBeside {
  readonly #folders = new Map<string, ReadonlySet<string>>();

  /** What there is to say about the names beside a plan; nothing when there are none. */
  remarks(file: string, uri: string): readonly Remark[] {
    const names = namesFileOf(file);
    return names !== undefined && this.#isThere(names) && gitTracks(names)
      ? [trackedNamesRemark(uri, path.basename(names))]
      : [];
  }

  #isThere(file: string): boolean {
    const folder = path.dirname(file);
    const known = this.#folders.get(folder) ?? new Set(filesIn(folder));
    this.#folders.set(folder, known);
    return known.has(path.basename(file));
  }
}

/** Nothing of a folder that cannot be listed. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
