import path from 'node:path';
import type { Day } from '../../domain/day.js';
import type { ReviewedFile } from '../../reports/differences/reviewedFile.js';
import { isEmptyReview } from '../../review/comparison.js';
import type { Catalogue } from '../../texts/catalogue.js';
import type { ChangedFile } from '../git/gitOutput.js';
import { Repository, type Revision } from '../git/repository.js';
import { UsageError } from '../usageError.js';
import { compared } from './comparison.js';
import { CommitSource } from './source.js';
import { filesOfCommitUsing } from './usedGuides.js';
import type { Named } from './versions.js';

/**
 * Every plan and guide in which two commits differ, and the plans whose guide does.
 * @throws UsageError when Git, the repository, a revision or a path is not there.
 */
export async function compareRange(
  range: Extract<Named, { kind: 'range' }>,
  paths: readonly string[],
  today: Day,
  catalogue: Catalogue,
): Promise<readonly ReviewedFile[]> {
  const repository = await Repository.open(process.cwd(), catalogue.cli.help.git);
  const [from, to] = [await repository.revision(range.from), await repository.revision(range.to)];
  const base = range.fromCommonBase ? await repository.commonBase(from, to) : from;
  const [oldTree, newTree] = [await repository.tree(base), await repository.tree(to)];
  const wanted = paths.map((given) => belowRoot(given, repository));
  for (const [index, file] of wanted.entries()) {
    if (![...oldTree.keys(), ...newTree.keys()].some((known) => isWithin(known, [file]))) {
      throw new UsageError(catalogue.cli.help.git.notInEither(paths[index] ?? ''));
    }
  }
  const old = new CommitSource(repository.root, oldTree, today);
  const now = new CommitSource(repository.root, newTree, today);
  try {
    return await comparedFiles({ old, now, wanted, changed: await changes(repository, base, to) }, today, catalogue);
  } finally {
    old.end();
    now.end();
  }
}

interface Sources {
  readonly old: CommitSource;
  readonly now: CommitSource;
  /** Below the root; everything when there are none. */
  readonly wanted: readonly string[];
  readonly changed: readonly ChangedFile[];
}

function changes(repository: Repository, from: Revision, to: Revision): Promise<readonly ChangedFile[]> {
  return repository.changedFiles(from, to, []);
}

async function comparedFiles(sources: Sources, today: Day, catalogue: Catalogue): Promise<readonly ReviewedFile[]> {
  const { old, now, wanted, changed } = sources;
  const files: ReviewedFile[] = [];
  const guides = new Set<string>();
  for (const { oldPath, path: newPath } of changed) {
    const shown = newPath ?? oldPath ?? '';
    const reviewed = await compared(
      {
        path: shown,
        oldPath: oldPath === shown ? undefined : oldPath,
        old: oldPath === undefined ? undefined : { source: old, file: oldPath },
        now: newPath === undefined ? undefined : { source: now, file: newPath },
      },
      today,
      catalogue,
    );
    if (reviewed.some(({ kind }) => kind === 'guide')) {
      guides.add(shown).add(oldPath ?? shown);
    }
    // A guide elsewhere may still be what makes a wanted plan differ.
    if (wanted.length === 0 || isWithin(shown, wanted) || (oldPath !== undefined && isWithin(oldPath, wanted))) {
      files.push(...reviewed);
    }
  }
  return [...files, ...(guides.size === 0 ? [] : await throughGuides(guides, sources, today, catalogue))].toSorted(
    byPath,
  );
}

/** Plans that did not change themselves, of which sums or findings did. */
async function throughGuides(
  guides: ReadonlySet<string>,
  { old, now, wanted, changed }: Sources,
  today: Day,
  catalogue: Catalogue,
): Promise<readonly ReviewedFile[]> {
  const done = new Set(changed.map((file) => file.path));
  const found: ReviewedFile[] = [];
  for (const file of await filesOfCommitUsing(guides, now)) {
    if (done.has(file) || !old.tree.has(file) || (wanted.length > 0 && !isWithin(file, wanted))) {
      continue;
    }
    const reviewed = await compared(
      { path: file, oldPath: undefined, old: { source: old, file }, now: { source: now, file } },
      today,
      catalogue,
    );
    found.push(...reviewed.filter((one) => one.kind === 'plan' && !isEmptyReview(one.review)));
  }
  return found;
}

function belowRoot(given: string, { root, prefix }: Repository): string {
  const absolute = path.isAbsolute(given) ? path.relative(root, given) : path.join(prefix, given);
  return path.normalize(absolute).replaceAll(path.sep, '/').replace(/\/$/, '');
}

function isWithin(file: string, paths: readonly string[]): boolean {
  return paths.some((folder) => folder === '.' || folder === '' || file === folder || file.startsWith(`${folder}/`));
}

function byPath(a: ReviewedFile, b: ReviewedFile): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
