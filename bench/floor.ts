// What the same texts cost without anything of this product: the least there is.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bareLangium } from '../test/support/bareLangium.js';
import { testServices } from '../test/support/checker.js';
import { type Measured, only } from './figures.js';
import { median, milliseconds } from './measure.js';
import { countLines, type PlanFile, withPlans } from './plans/folder.js';

const RUNS = 5;

/** Lines per second of reading the files, and of Langium's own lexing and parsing. */
export async function measureFloor(files: readonly PlanFile[]): Promise<Measured> {
  const lines = countLines(files);
  const { lexer, parser } = bareLangium(testServices().regieplan);
  const speed = (taken: readonly number[]): number => (lines / median(taken)) * 1000;
  const read = await withPlans(files, (folder) =>
    milliseconds(RUNS, () => {
      for (const name of readdirSync(folder)) {
        readFileSync(path.join(folder, name), 'utf8');
      }
    }),
  );
  const lexed = await onEach(files, (text) => lexer.tokenize(text));
  const parsed = await onEach(files, (text) => parser.parse(text));
  return {
    title: `The floor, over ${files.length} plans of ${lines} lines together`,
    figures: [
      only('reading the files', speed(read), 'lines/s'),
      only('Langium lexing', speed(lexed), 'lines/s'),
      only('Langium parsing alone', speed(parsed), 'lines/s'),
    ],
  };
}

/** What Langium's parser alone takes for all these files, in milliseconds. */
export async function langiumParsing(files: readonly PlanFile[]): Promise<number> {
  const { parser } = bareLangium(testServices().regieplan);
  return median(await onEach(files, (text) => parser.parse(text)));
}

function onEach(files: readonly PlanFile[], act: (text: string) => void): Promise<readonly number[]> {
  return milliseconds(RUNS, () => {
    for (const { text } of files) {
      act(text);
    }
  });
}
