import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkText } from '../support/checker.js';

const FILE = 'examples/start/leeg-plan.regie';

describe('the blank plan that a new coordinator copies', () => {
  const text = readFileSync(FILE, 'utf8');

  it('asks for a coordinator and a deputy, and nothing else', async () => {
    const { remarks } = await checkText(text, FILE);
    assert.deepEqual(
      remarks.map(({ code }) => code),
      ['REG-01', 'REG-05'],
    );
  });

  it('shows in its comments how to write a plan without a finding', async () => {
    const { remarks } = await checkText(withoutSlashes(text), FILE);
    assert.deepEqual(
      remarks.map(({ code, message }) => `${code} ${message.nl}`),
      [],
    );
  });
});

/** Takes away the `//` in front of every line below the title, except in front of section titles. */
function withoutSlashes(text: string): string {
  const title = text.search(/^plan /m);
  return text.slice(title).replace(/^\/\/ (?!-)/gm, '');
}
