import { existsSync } from 'node:fs';
import type { GitTexts } from '../../texts/gitTexts.js';
import { UsageError } from '../usageError.js';

/** What a word on the command line names: a file, a file of a commit, or two commits. */
export type Named =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'atRevision'; readonly revision: string; readonly file: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly fromCommonBase: boolean };

/** A file that is there is meant, whatever its name looks like. */
export function named(word: string): Named {
  if (existsSync(word)) {
    return { kind: 'file', file: word };
  }
  return rangeIn(word) ?? atRevision(word) ?? { kind: 'file', file: word };
}

/** @throws UsageError when the word is no range. */
export function namedRange(word: string, texts: GitTexts): Extract<Named, { kind: 'range' }> {
  const range = rangeIn(word);
  if (!range) {
    throw new UsageError(texts.needsRange(word));
  }
  return range;
}

/** `from..to`, or `from...to` from where they parted; a side that is left out is `HEAD`. */
function rangeIn(word: string): Extract<Named, { kind: 'range' }> | undefined {
  // A path behind a colon may have points of its own.
  const [, from = '', dots, to = ''] = /^([^:]*?)(\.{2,3})(?!\.)([^:]*)$/.exec(word) ?? [];
  return dots === undefined || (from === '' && to === '') || /^\.?[\\/]/.test(to)
    ? undefined
    : { kind: 'range', from: from || 'HEAD', to: to || 'HEAD', fromCommonBase: dots.length === 3 };
}

/** `HEAD~1:plannen/linde.regie`; `C:\linde.regie` is a file. */
function atRevision(word: string): Extract<Named, { kind: 'atRevision' }> | undefined {
  const colon = word.indexOf(':');
  const isDrive = /^[a-z]:[\\/]/i.test(word);
  return colon < 1 || isDrive
    ? undefined
    : { kind: 'atRevision', revision: word.slice(0, colon), file: word.slice(colon + 1) };
}
