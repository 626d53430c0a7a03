import type { Day } from '../../domain/day.js';
import { type ComparedSide, compareSides } from '../../reports/differences/compareSides.js';
import type { ReviewedFile } from '../../reports/differences/reviewedFile.js';
import type { Catalogue } from '../../texts/catalogue.js';
import type { Source, SourceFile } from './source.js';

/** A file in one of two sources; undefined when it is not in there. */
export interface Placed {
  readonly source: Source;
  readonly file: string;
}

export interface Comparison {
  /** What the report calls it. */
  readonly path: string;
  readonly oldPath: string | undefined;
  readonly old: Placed | undefined;
  readonly now: Placed | undefined;
}

/** Compares what two sources say about one file; what cannot be read is said in the report. */
export async function compared(
  { path, oldPath, old, now }: Comparison,
  today: Day,
  catalogue: Catalogue,
): Promise<readonly ReviewedFile[]> {
  const [before, after] = [await read(old), await read(now)];
  const reasons = [...whyUnread('old', before, catalogue), ...whyUnread('now', after, catalogue)];
  if (reasons.length > 0) {
    return [{ kind: 'unread', path, reason: reasons.join(' ') }];
  }
  const [from, to] = [checkedSide(before), checkedSide(after)];
  const isSameText = before?.kind === 'checked' && after?.kind === 'checked' && before.text === after.text;
  return compareSides({ path, oldPath, old: from, now: to, isSameText }, today, catalogue.review);
}

async function read(placed: Placed | undefined): Promise<SourceFile | undefined> {
  return placed?.source.check(placed.file);
}

function whyUnread(version: 'old' | 'now', file: SourceFile | undefined, { cli }: Catalogue): readonly string[] {
  const { git } = cli.help;
  switch (file?.kind) {
    case 'link':
      return [git.inVersion(version, git.link)];
    case 'problem':
      return [git.inVersion(version, cli.inputProblem(file.problem))];
    default:
      return [];
  }
}

function checkedSide(file: SourceFile | undefined): ComparedSide | undefined {
  return file?.kind === 'checked' ? file.checked : undefined;
}
