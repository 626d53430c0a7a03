import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RegieplanCompletionProvider } from '../../server/src/lsp/completion.js';
import { syntaxErrorsIn, writtenBy } from './accepting.js';
import { at, featureServices, open } from './editor.js';

const provider = new RegieplanCompletionProvider(featureServices, {
  abilities: () => ({ snippets: true, labelDetails: true }),
  rulesBrokenIn: () => [],
});

/** More lines than this take too long: of a longer text every second or third line is enough. */
const MOST_LINES = 110;

/** The start and end of a line, and the start, middle and end of its first and last word. */
function placesIn(text: string): readonly number[] {
  const lines = [...text.matchAll(/[^\n]*\n/g)];
  const step = Math.ceil(lines.length / MOST_LINES);
  return lines
    .filter((_, number) => number % step === 0)
    .flatMap(({ 0: line, index }) => {
      const words = [...line.matchAll(/\S+/g)];
      const ends = [words[0], words.at(-1)].flatMap((word) =>
        word ? [word.index, word.index + Math.ceil(word[0].length / 2), word.index + word[0].length] : [],
      );
      return [...new Set([0, ...ends, line.length - 1])].map((column) => index + column);
    });
}

/** The statements around an offset, set apart from the others by blank lines, so that not all has to be read each time. */
function paragraphAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n\n', offset - 1);
  const end = text.indexOf('\n\n', offset);
  return { start: start < 0 ? 0 : start, end: end < 0 ? text.length : end };
}

/** Every accepted proposal that makes a readable text unreadable. */
async function harm(file: string): Promise<{ readonly tried: number; readonly harmed: readonly string[] }> {
  const text = readFileSync(file, 'utf8');
  const document = await open(text, path.dirname(file));
  const harmed: string[] = [];
  let tried = 0;
  for (const offset of placesIn(text)) {
    const items = provider.getCompletion(document, at(document, offset))?.items ?? [];
    const { start, end } = paragraphAround(text, offset);
    const chosen = new Set([items[0], items[Math.floor(items.length / 2)], items.at(-1)]);
    for (const item of chosen) {
      if (item?.textEdit && 'range' in item.textEdit) {
        const from = document.textDocument.offsetAt(item.textEdit.range.start);
        const to = document.textDocument.offsetAt(item.textEdit.range.end);
        const after = text.slice(start, from) + writtenBy(item) + text.slice(to, end);
        tried += 1;
        if (syntaxErrorsIn(after) > 0) {
          const { line, character } = document.textDocument.positionAt(offset);
          harmed.push(`${line + 1}:${character + 1} ${item.label}`);
        }
      }
    }
  }
  return { tried, harmed };
}

describe('accepting a proposal never makes a readable text unreadable', () => {
  for (const file of [
    'examples/linde.regie',
    'examples/gids.regie',
    'examples/start/goed-plan.regie',
    'server/src/library/wgs.regie',
  ]) {
    it(file, async () => {
      const { tried, harmed } = await harm(file);
      assert.deepEqual(harmed, []);
      assert.ok(tried > 100, `${tried} proposals tried`);
    });
  }
});
