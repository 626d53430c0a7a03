// A slip of the keyboard costs one message. Whatever stands around it keeps its meaning, so that nothing flickers
// while someone types.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { checkText } from '../support/checker.js';
import { breaksOf } from './breaks.js';
import { codeOf, mutationsOf } from './mutations.js';
import { observe } from './observation.js';

const EXAMPLES = ['linde', 'vermeer', 'bakker', 'start/goed-plan'];

/** Every mutation of every line takes minutes; REGIEPLAN_EVERY=1 tries them all. */
const EVERY = Number(process.env['REGIEPLAN_EVERY'] ?? 101);

/** Of a line that has lost its first word nobody can say what it was: what it might have been stays silent. */
const MOST_BROKEN = 0.002;

describe('after a slip', () => {
  EXAMPLES.forEach((name, position) => {
    it(`the rest of ${name} means what it meant`, async () => {
      const file = `examples/${name}.regie`;
      const text = readFileSync(file, 'utf8').split('\n').map(codeOf).join('\n');
      const before = observe(await checkText(text, file));
      const tried = [...mutationsOf(text)].filter((_, index) => index % EVERY === position % EVERY);
      const broken: string[] = [];
      for (const mutation of tried) {
        const checked = await checkText(mutation.text, file);
        const breaks = [
          ...breaksOf(text, before, mutation, observe(checked)),
          ...checked.failures.map(({ rule }) => rule),
        ];
        if (breaks.length > 0) {
          broken.push(`line ${mutation.line + 1}, ${mutation.name}:\n    ${breaks.join('\n    ')}`);
        }
      }
      const allowed = Math.ceil(tried.length * MOST_BROKEN);
      assert.ok(
        broken.length <= allowed,
        `${broken.length} of ${tried.length} slips broke more:\n${broken.join('\n')}`,
      );
    }).timeout(EVERY > 1 ? 180_000 : 0);
  });
});
