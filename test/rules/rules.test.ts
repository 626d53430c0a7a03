import { readdirSync } from 'node:fs';
import path from 'node:path';
import { assertAsExpected } from './asExpected.js';

const FOLDER = 'test/rules';

function foldersOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

describe('every rule', () => {
  for (const rule of foldersOf(FOLDER)) {
    describe(rule, () => {
      const files = readdirSync(path.join(FOLDER, rule)).filter((name) => name.endsWith('.regie'));
      for (const name of files) {
        it(name.replace('.regie', '').replaceAll('-', ' '), () => assertAsExpected(path.join(FOLDER, rule, name)));
      }
    });
  }
});
