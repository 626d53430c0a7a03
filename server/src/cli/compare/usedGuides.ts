import path from 'node:path';
import { filesUsing, usesIn } from '../../language/guideUses.js';
import type { CommitSource } from './source.js';

/** The files of a commit that use one of these guides, directly or through another guide. */
export async function filesOfCommitUsing(
  guides: ReadonlySet<string>,
  source: CommitSource,
): Promise<readonly string[]> {
  const uses = new Map<string, readonly string[]>();
  for (const file of source.tree.keys()) {
    const content = await source.read(file);
    uses.set(file, content.kind === 'text' ? usedIn(file, content.text) : []);
  }
  return filesUsing(guides, uses);
}

function usedIn(file: string, text: string): readonly string[] {
  return usesIn(text).map((used) => path.posix.join(path.posix.dirname(file), used));
}
