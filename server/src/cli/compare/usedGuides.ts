import path from 'node:path';
import type { CommitSource } from './source.js';

const USE = /^\s*gebruik\s+"([^"\n]*)"/gm;

/**
 * The files of a commit that use one of these guides, directly or through another guide. It goes by the text alone, since
 * it only chooses what is worth comparing.
 */
export async function filesUsing(guides: ReadonlySet<string>, source: CommitSource): Promise<readonly string[]> {
  const uses = new Map<string, readonly string[]>();
  for (const file of source.tree.keys()) {
    const content = await source.read(file);
    uses.set(file, content.kind === 'text' ? usedIn(file, content.text) : []);
  }
  const affected = new Set(guides);
  for (let known = -1; known < affected.size; ) {
    known = affected.size;
    for (const [file, used] of uses) {
      if (used.some((guide) => affected.has(guide))) {
        affected.add(file);
      }
    }
  }
  return [...affected].filter((file) => uses.has(file) && !guides.has(file));
}

function usedIn(file: string, text: string): readonly string[] {
  return [...text.matchAll(USE)].map(([, used = '']) =>
    path.posix.join(path.posix.dirname(file), used.replaceAll('\\', '/')),
  );
}
