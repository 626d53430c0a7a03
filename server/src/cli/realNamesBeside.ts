import { existsSync } from 'node:fs';
import { namesFileOf, type RealName, readNamesFile } from '../domain/namesFile.js';
import { readFile } from './check/readFile.js';

/** Who is meant by the roles and pseudonyms of a plan, by the file beside it; nobody when that cannot be read. */
export function realNamesBeside(file: string): readonly RealName[] {
  const names = namesFileOf(file);
  const content = names !== undefined && existsSync(names) ? readFile(names) : undefined;
  return content?.kind === 'text' ? readNamesFile(content.text).names : [];
}
