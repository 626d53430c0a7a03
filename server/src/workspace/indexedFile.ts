import type { FileTextProblem } from '../language/fileText.js';
import type { FileNames } from './fileNames.js';
import type { Judgement } from './planSummary.js';

/** What is known of one file of the workspace; each part is undefined until it has been found out. */
export interface IndexedFile {
  readonly uri: string;
  /** As a user recognises it. */
  readonly path: string;
  readonly unreadable: FileTextProblem | undefined;
  readonly names: FileNames | undefined;
  readonly judgement: Judgement | undefined;
}

/** By their URI. */
type Files = ReadonlyMap<string, IndexedFile>;

/** The files that lead to one of these by `gebruik`, directly or through one another. */
export function usersOf(files: Files, uris: readonly string[]): readonly IndexedFile[] {
  const reached = new Set(uris);
  const users = new Set<IndexedFile>();
  for (let found = -1; found < users.size; ) {
    found = users.size;
    for (const file of files.values()) {
      if (!users.has(file) && file.names?.uses.some((used) => used !== file.uri && reached.has(used))) {
        users.add(file);
        reached.add(file.uri);
      }
    }
  }
  return [...users];
}

/** A file and all that it leads to by `gebruik`, whether it is known or not. */
export function usedFrom(files: Files, uri: string): ReadonlySet<string> {
  const reached = new Set([uri]);
  for (const address of reached) {
    for (const used of files.get(address)?.names?.uses ?? []) {
      reached.add(used);
    }
  }
  return reached;
}
