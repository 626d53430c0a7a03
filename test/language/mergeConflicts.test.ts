// A plan in which Git left two versions of the same lines: one message for each place, whatever stands between the marks.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkText } from '../support/checker.js';
import { applied, isAboutLanguage } from './caseDocument.js';

const ABOVE = 'plan "Voorbeeld"\nperiode 2026-01-01 t/m 2026-12-31\n\n';
const BELOW = 'persoon Els { geboren 1984-03-02 }\nakkoord Els 05-01-2026\n';

const CONFLICTS: Readonly<Record<string, string>> = {
  'whole statements with the same name':
    '<<<<<<< HEAD\npersoon Ron { geboren 1979-10-30 }\n=======\npersoon Ron { geboren 1979-10-31 }\n>>>>>>> voorstel\n',
  'a brace that closes twice':
    'persoon Ron {\n<<<<<<< HEAD\n  geboren 1979-10-30\n}\n=======\n  geboren 1979-10-31\n}\n>>>>>>> voorstel\n',
  'the version before both as well':
    '<<<<<<< HEAD\nkracht "Een."\n||||||| 1a2b3c4\nkracht "Nul."\n=======\nkracht "Twee."\n>>>>>>> voorstel\n',
  'line ends of Windows': '<<<<<<< HEAD\r\nkracht "Een."\r\n=======\r\nkracht "Twee."\r\n>>>>>>> voorstel\r\n',
};

describe('a conflict of Git in a plan', () => {
  for (const [what, conflict] of Object.entries(CONFLICTS)) {
    it(`has one message, and so has the slip below it: ${what}`, async () => {
      const text = ABOVE + conflict + BELOW;
      const about = (await checkText(text)).remarks.filter(isAboutLanguage);
      const line = text.split('\n').findIndex((one) => one.startsWith('<<<<<<<'));
      assert.deepEqual(
        about.map(({ code, place }) => [code, place.range.start.line]),
        [
          ['TAAL-08', line],
          ['TAAL-10', text.split('\n').findIndex((one) => one.startsWith('akkoord'))],
        ],
      );
    });

    it(`is gone when either version is kept: ${what}`, async () => {
      const text = ABOVE + conflict + BELOW;
      const fixes = (await checkText(text)).remarks.find(({ code }) => code === 'TAAL-08')?.fixes() ?? [];
      assert.deepEqual(
        fixes.map(({ title }) => title.nl),
        ['Houd de eerste versie', 'Houd de tweede versie'],
      );
      for (const fix of fixes) {
        const left = (await checkText(applied(text, fix))).remarks.filter(isAboutLanguage);
        assert.deepEqual(
          left.map(({ code }) => code),
          ['TAAL-10'],
          fix.title.nl,
        );
      }
    });
  }

  it('is not seen in a text that only speaks of the marks', async () => {
    const { remarks } = await checkText(`${ABOVE}kracht "Git schrijft <<<<<<< en ======= en >>>>>>>"\n`);
    assert.deepEqual(remarks.filter(isAboutLanguage), []);
  });
});
