import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkText } from '../support/checker.js';
import { described, expectationsIn } from './expectation.js';

/** Asserts that a document gives exactly the findings that its comments expect. */
export async function assertAsExpected(file: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const { only, saysNothing, findings } = expectationsIn(text);
  assert.ok(
    saysNothing || findings.length > 0,
    'the document expects nothing and does not say so: add //! geen bevindingen',
  );
  assert.ok(!(saysNothing && findings.length > 0), 'the document expects findings and says that it expects none');
  const checked = await checkText(text, file);
  assert.deepEqual(described(checked, only).toSorted(), [...findings].toSorted(), explain(checked.remarks));
}

function explain(remarks: readonly { readonly code: string; readonly message: { readonly nl: string } }[]): string {
  return `found:\n${remarks.map(({ code, message }) => `  ${code} ${message.nl}`).join('\n')}`;
}
