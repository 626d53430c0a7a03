/** Two versions of the same lines between which Git could not choose. All offsets are zero-based, in the text. */
export interface MergeConflict {
  readonly offset: number;
  /** Up to and including the line break behind the last mark. */
  readonly length: number;
  /** The lines between the marks, each with its line break. */
  readonly ours: string;
  readonly theirs: string;
}

/** Git's marks stand at the start of a line; with `merge.conflictStyle` diff3 the version before both stands between them. */
const CONFLICT =
  /^<{7}[^\r\n]*\r?\n([\s\S]*?)(?:^\|{7}[^\r\n]*\r?\n[\s\S]*?)?^={7}[^\r\n]*\r?\n([\s\S]*?)^>{7}[^\r\n]*(?:\r?\n|$)/gm;

/** The places in a text that still hold a conflict of Git, from top to bottom. */
export function mergeConflicts(text: string): readonly MergeConflict[] {
  if (!text.includes('<<<<<<<')) {
    return [];
  }
  return [...text.matchAll(CONFLICT)].map(({ index, 0: { length }, 1: ours = '', 2: theirs = '' }) => ({
    offset: index,
    length,
    ours,
    theirs,
  }));
}
