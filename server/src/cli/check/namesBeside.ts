import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Remark } from '../../check/check.js';
import { trackedNamesRemark } from '../../check/trackedNames.js';
import { namesFileOf } from '../../domain/namesFile.js';
import { gitTracks } from './gitTracks.js';

/** What there is to say about the file with real names beside a plan; nothing when there is none. */
export function remarksOnNamesBeside(file: string, uri: string): readonly Remark[] {
  const names = namesFileOf(file);
  return names !== undefined && existsSync(names) && gitTracks(names)
    ? [trackedNamesRemark(uri, path.basename(names))]
    : [];
}
