import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

// VS Code has no Dutch and takes `package.nls.en.json` for everyone who did not choose another language, so the Dutch
// texts are the default and the English ones wait under a language that has to be asked for.
const DUTCH = 'package.nls.json';
const ENGLISH = 'package.nls.en-gb.json';

describe('the texts of the manifest', () => {
  const used = new Set([...readFileSync('package.json', 'utf8').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key ?? ''));

  for (const file of [DUTCH, ENGLISH]) {
    const texts = textsIn(file);

    it(`are all in ${file}, and no other`, () => {
      assert.deepEqual([...texts.keys()].toSorted(), [...used].toSorted());
    });

    it(`say something in ${file}`, () => {
      for (const [key, text] of texts) {
        assert.ok(text.trim() !== '', key);
      }
    });

    it(`name pages of the walkthrough in ${file} that are there`, () => {
      for (const [key, text] of texts) {
        assert.ok(!key.endsWith('.media') || existsSync(text), text);
      }
    });
  }

  it('differ between the languages, so that none was forgotten', () => {
    const english = textsIn(ENGLISH);
    const same = [...textsIn(DUTCH)].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
    assert.deepEqual(same, []);
  });

  it('are not taken by VS Code from an English file that everyone would get', () => {
    assert.ok(!existsSync('package.nls.en.json'));
  });

  it('name only commands that exist', () => {
    const known: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = new Set(JSON.stringify(known).match(/"command":"regieplan\.\w+"/g));
    for (const [, text] of textsIn(DUTCH)) {
      for (const [, command = ''] of text.matchAll(/command:(regieplan\.\w+)/g)) {
        assert.ok(commands.has(`"command":"${command}"`), command);
      }
    }
  });
});

function textsIn(file: string): ReadonlyMap<string, string> {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  assert.ok(typeof parsed === 'object' && parsed !== null);
  return new Map(
    Object.entries(parsed).map(([key, text]: [string, unknown]) => {
      assert.ok(typeof text === 'string', key);
      return [key, text];
    }),
  );
}
