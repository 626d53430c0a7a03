import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { nearestWord } from '../../domain/suggestion.js';
import type { InputProblem } from '../../texts/cliTexts.js';

/** Why a file or folder that was named cannot be read; `given` as the user wrote it, which is how a better name is offered. */
export function whyNotThere(given: string): InputProblem {
  const { dir, base } = path.parse(path.resolve(given));
  const siblings = entriesOf(dir).map(({ name }) => name);
  if (siblings.includes(base) || base === '') {
    return { kind: isLink(dir, base) ? 'brokenLink' : 'unreadableFile' };
  }
  const nearest = nearestWord(base, siblings);
  return { kind: 'missing', suggestion: nearest && path.join(path.dirname(given), nearest) };
}

function isLink(folder: string, name: string): boolean {
  return entriesOf(folder).some((entry) => entry.name === name && entry.isSymbolicLink());
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
