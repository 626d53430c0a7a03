import path from 'node:path';
import type { Day } from '../../domain/day.js';
import { nearestWord } from '../../domain/suggestion.js';
import type { ReviewedFile } from '../../reports/differences/reviewedFile.js';
import type { Catalogue } from '../../texts/catalogue.js';
import { Repository } from '../git/repository.js';
import { UsageError } from '../usageError.js';
import { compared, type Placed } from './comparison.js';
import { CommitSource, FolderSource } from './source.js';
import { type Named, named } from './versions.js';

/**
 * Compares two files, each in a folder or in a commit.
 * @throws UsageError when Git, the repository, a revision or a file of it is not there.
 */
export async function compareFiles(
  old: string,
  now: string,
  today: Day,
  catalogue: Catalogue,
): Promise<readonly ReviewedFile[]> {
  const [before, after] = [await placed(named(old), today, catalogue), await placed(named(now), today, catalogue)];
  try {
    const shown = old === now ? now : `${old} → ${now}`;
    return await compared({ path: shown, oldPath: undefined, old: before, now: after }, today, catalogue);
  } finally {
    before.source.end();
    after.source.end();
  }
}

async function placed(name: Named, today: Day, { cli }: Catalogue): Promise<Placed> {
  const { git } = cli.help;
  switch (name.kind) {
    case 'range':
      throw new UsageError(git.needsTwo);
    case 'file':
      return { source: new FolderSource(today), file: name.file };
    case 'atRevision': {
      const repository = await Repository.open(process.cwd(), git);
      const tree = await repository.tree(await repository.revision(name.revision));
      const file = /^\.{1,2}\//.test(name.file)
        ? path.posix.join(repository.prefix, name.file)
        : path.posix.normalize(name.file);
      if (!tree.has(file)) {
        // Git counts from the root; who stands in a folder below it easily forgets.
        const here = path.posix.join(repository.prefix, name.file);
        const suggestion = tree.has(here) ? here : nearestWord(name.file, tree.keys());
        throw new UsageError(
          git.notInRevision(name.file, name.revision, suggestion && `${name.revision}:${suggestion}`),
        );
      }
      return { source: new CommitSource(repository.root, tree, today), file };
    }
  }
}
