// Every slip that the language has a message for, as a small document: where the message stands, what it says, and
// what the document looks like after each fix.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { checkText } from '../support/checker.js';
import { applied, expectedIn, isAboutLanguage, saidAbout } from './caseDocument.js';

const FOLDER = 'test/language/cases';

describe('a slip in a text', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.regie'))) {
    const file = path.join(FOLDER, name);
    const text = readFileSync(file, 'utf8');
    const title = name.replace('.regie', '').replaceAll('-', ' ');

    it(`${title}: has its own message at its own place`, async () => {
      assert.deepEqual(saidAbout(text, await checkText(text, file)), expectedIn(text));
    });

    it(`${title}: is gone after each of its fixes, and nothing new appears`, async () => {
      const before = (await checkText(text, file)).remarks.filter(isAboutLanguage);
      for (const remark of before) {
        for (const fix of remark.fixes()) {
          const { remarks } = await checkText(applied(text, fix), file);
          const left = remarks.filter(isAboutLanguage).map(({ message }) => message.nl);
          const others = before.filter((other) => other !== remark).map(({ message }) => message.nl);
          assert.deepEqual(left.toSorted(), others.toSorted(), `after "${fix.title.nl}"`);
        }
      }
    });
  }
});
