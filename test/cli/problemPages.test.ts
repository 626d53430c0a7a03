import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CheckedText } from '../../server/src/check/checker.js';
import { type ProblemPage, problemPages } from '../../server/src/texts/problemPages.js';
import { completed } from '../docs/referenceExamples.js';
import { checkText } from '../support/checker.js';

describe('the page about problems of the text', () => {
  for (const [code, page] of Object.entries<ProblemPage>(problemPages)) {
    it(`shows ${code} in an example, of the severity it has`, async () => {
      const { remarks } = await checked(page, page.wrong);
      const found = remarks.filter((remark) => remark.code.startsWith('TAAL'));
      assert.deepEqual(
        found.map((remark) => [remark.code, remark.severity]),
        [[code, page.severity]],
      );
    });

    it(`shows how to do without ${code}`, async () => {
      const { remarks } = await checked(page, page.right);
      assert.deepEqual(
        remarks
          .filter((remark) => remark.code.startsWith('TAAL'))
          .map((remark) => `${remark.code} ${remark.message.nl}`),
        [],
      );
    });
  }
});

function checked({ wholeFile }: ProblemPage, text: string): Promise<CheckedText> {
  return checkText(wholeFile ? text : completed({ kind: 'plan', line: 1, text }), 'docs/voorbeeld.regie');
}
