import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createParser, type LangiumCoreServices, LangiumParser } from 'langium';
import { completed, referenceExamples } from '../docs/referenceExamples.js';

/** Texts by where they come from; the examples of the language reference use every keyword. */
export const SOURCES: Readonly<Record<string, () => readonly string[]>> = {
  'the examples': () => textsIn('examples'),
  'the built-in laws': () => textsIn('server/src/library'),
  'the language reference': () => referenceExamples().map(completed),
};
const MUTATIONS_PER_TEXT = 3;

/** Langium's own parser for these services, without anything that Regieplan adds to it. */
export function langiumParser(services: LangiumCoreServices): LangiumParser {
  const parser = new LangiumParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.regie'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** The text with words left out, doubled or put elsewhere; the same for the same seed. */
export function withSlips(text: string, seed: number): readonly string[] {
  const words = text.split(/(?<=\s)/);
  let state = seed + 1;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: MUTATIONS_PER_TEXT }, (_, kind) => {
    const at = random(words.length);
    const from = random(words.length);
    const inserted = kind === 0 ? [] : kind === 1 ? [words[at] ?? '', words[at] ?? ''] : [words[from] ?? ''];
    return words.toSpliced(at, 1, ...inserted).join('');
  });
}
