import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkText } from '../support/checker.js';

const README = readFileSync('README.md', 'utf8');

/** Quoted lines of the README as one running text. */
function quoted(): string {
  return README.split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.slice(1).trim())
    .join(' ');
}

describe('the README', () => {
  it('shows a plan that can be read, and quotes what is said about it', async () => {
    const [, plan = ''] = /```regie\n([\s\S]*?)```/.exec(README) ?? [];
    const { remarks } = await checkText(plan, 'README.regie');
    assert.deepEqual(
      remarks.filter(({ code }) => code.startsWith('TAAL')),
      [],
    );
    for (const code of ['REG-02', 'BUD-01']) {
      const remark = remarks.find((candidate) => candidate.code === code);
      assert.ok(remark, `${code} is found`);
      assert.ok(quoted().includes(`**${code}** ${remark.message.nl}`), `the README quotes: ${remark.message.nl}`);
    }
  });

  it('gives exactly two commands', () => {
    const commands = [...README.matchAll(/^(npm \w+)/gm)].map(([command]) => command);
    assert.deepEqual(commands, ['npm start', 'npm test']);
  });
});
