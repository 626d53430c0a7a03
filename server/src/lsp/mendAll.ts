import { TextDocument } from 'langium';
import type { Remark } from '../check/check.js';
import type { Fix } from '../domain/finding.js';
import type { TextChange } from '../domain/place.js';

/** A fix may bring to light what hid behind it; more rounds than these means that fixes undo each other. */
export const MOST_ROUNDS = 10;

/** What is said about a text. */
export type CheckText = (text: string) => readonly Remark[];

/** The one fix of a remark that can be applied without asking; undefined when there is none or more than one. */
export function soleFix({ fixes }: Remark): Fix | undefined {
  const [only, ...others] = fixes().filter(({ preferred }) => preferred === true);
  return others.length === 0 ? only : undefined;
}

/**
 * The text with the sole fix of each wanted remark applied, as far as possible. Fixes that change the same words wait for
 * the next round, when the text has been read anew and they may no longer be needed.
 */
export function mendAll(
  uri: string,
  text: string,
  check: CheckText,
  isWanted: (remark: Remark) => boolean,
  rounds = MOST_ROUNDS,
): string {
  let current = text;
  for (let round = 0; round < rounds; round += 1) {
    const next = applyApart(uri, current, check(current).filter(isWanted).flatMap(fixOf));
    if (next === current) {
      break;
    }
    current = next;
  }
  return current;
}

function fixOf(remark: Remark): readonly Fix[] {
  const fix = soleFix(remark);
  return fix ? [fix] : [];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Applies the fixes in the order given, each whole or not at all; one that touches an earlier one is left out. */
function applyApart(uri: string, text: string, fixes: readonly Fix[]): string {
  const document = TextDocument.create(uri, 'regieplan', 0, text);
  const toEdit = ({ place: { range }, newText }: TextChange): Edit => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    newText,
  });
  const chosen: Edit[] = [];
  for (const { changes } of fixes) {
    const edits = changes.map(toEdit);
    const isOwn = changes.every(({ place }) => place.uri === uri);
    const isApart = edits.every((edit) => chosen.every((other) => edit.end < other.start || edit.start > other.end));
    if (isOwn && isApart) {
      chosen.push(...edits);
    }
  }
  return chosen
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** The change between two texts, without the words that both begin and end with; undefined when they are the same. */
export function changeBetween(uri: string, before: string, after: string): TextChange | undefined {
  if (before === after) {
    return undefined;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) {
    same += 1;
  }
  const document = TextDocument.create(uri, 'regieplan', 0, before);
  const range = { start: document.positionAt(start), end: document.positionAt(before.length - same) };
  return { place: { uri, range }, newText: after.slice(start, after.length - same) };
}
