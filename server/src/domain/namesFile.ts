import type { TextRange } from './place.js';

/** The real name behind a role or pseudonym of a plan. */
export interface RealName {
  /** As the plan writes it. */
  readonly pseudonym: string;
  readonly name: string;
  /** Where the pseudonym stands in the names file. */
  readonly range: TextRange;
}

/** A line of a names file that says nothing, or says it twice. */
export interface NamesProblem {
  readonly mistake: 'noEqualsSign' | 'noPseudonym' | 'noRealName' | 'notOneWord' | 'double';
  readonly word: string;
  readonly range: TextRange;
}

export interface NamesFile {
  readonly names: readonly RealName[];
  readonly problems: readonly NamesProblem[];
}

/** The ending of the file beside a plan that says who is meant: `linde.namen` beside `linde.regie`. */
const NAMES_EXTENSION = '.namen';

/** The address or path of the names file of a plan; undefined for what does not end as a plan does. */
export function namesFileOf(plan: string): string | undefined {
  return /\.regie$/i.test(plan) ? plan.replace(/\.regie$/i, NAMES_EXTENSION) : undefined;
}

const COMMENT = /^\s*(?:\/\/|#)/;
const PSEUDONYM = /^[\p{L}_][\p{L}\d_-]*$/u;

/**
 * Reads a names file: on each line a role or pseudonym of the plan, `=`, and the real name. Empty lines and lines that
 * start with `//` or `#` are skipped. A line that cannot be read costs one problem and no other line.
 */
export function readNamesFile(text: string): NamesFile {
  const names: RealName[] = [];
  const problems: NamesProblem[] = [];
  for (const [line, content] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const found = COMMENT.test(content) || content.trim() === '' ? undefined : readLine(content, line);
    if (found && 'mistake' in found) {
      problems.push(found);
    } else if (found && names.some(({ pseudonym }) => pseudonym === found.pseudonym)) {
      problems.push({ mistake: 'double', word: found.pseudonym, range: found.range });
    } else if (found) {
      names.push(found);
    }
  }
  return { names, problems };
}

function readLine(content: string, line: number): RealName | NamesProblem {
  const equals = content.indexOf('=');
  const left = equals === -1 ? content : content.slice(0, equals);
  const pseudonym = left.trim();
  const name = equals === -1 ? '' : content.slice(equals + 1).trim();
  const from = content.length - content.trimStart().length;
  const wholeLine = { start: { line, character: from }, end: { line, character: content.trimEnd().length } };
  if (equals === -1) {
    return { mistake: 'noEqualsSign', word: content.trim(), range: wholeLine };
  }
  if (pseudonym === '') {
    return { mistake: 'noPseudonym', word: name, range: wholeLine };
  }
  const range = { start: wholeLine.start, end: { line, character: from + pseudonym.length } };
  if (!PSEUDONYM.test(pseudonym)) {
    return { mistake: 'notOneWord', word: pseudonym, range };
  }
  return name === '' ? { mistake: 'noRealName', word: pseudonym, range } : { pseudonym, name, range };
}
