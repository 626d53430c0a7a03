// Every fix of everything that is said about every test document: after it the plan can be read, the finding is gone, and
// nothing new is wrong.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Remark } from '../../server/src/check/check.js';
import type { Fix } from '../../server/src/domain/finding.js';
import { applied } from '../language/caseDocument.js';
import { checkText } from '../support/checker.js';

const FOLDER = 'test/rules';

/**
 * Errors that a fix may bring to light, by the code of what it mends. What could not be read was not judged; a decision
 * that is written down counts at once for everything it is about; and who pays one line from the Wlz has Wlz care, so
 * that the same help from another law is double.
 */
const BROUGHT_TO_LIGHT: readonly { readonly fixed: RegExp; readonly errors: RegExp }[] = [
  { fixed: /^(?:TAAL-\d+|DAT-01)$/, errors: /^(?!TAAL)/ },
  { fixed: /^WLZ-(?:19|20)$/, errors: /^(?:WLZ-0[16]|WLZ-19)$/ },
  { fixed: /^WLZ-09$/, errors: /^DUP-01$/ },
];

describe('every fix mends its finding, keeps the plan readable and breaks nothing', () => {
  for (const folder of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    it(folder.name, async () => {
      for (const name of readdirSync(path.join(FOLDER, folder.name)).filter((file) => file.endsWith('.regie'))) {
        await assertFixesMend(path.join(FOLDER, folder.name, name));
      }
    });
  }
});

async function assertFixesMend(file: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const before = (await checkText(text, file)).remarks;
  for (const remark of before) {
    const preferred = remark.fixes().filter((fix) => fix.preferred === true);
    assert.ok(preferred.length <= 1 || isChoiceOfReadings(remark), `${file}: ${said(remark)} has two preferred fixes`);
    for (const fix of remark.fixes()) {
      await assertMends(fix, remark, { file, text, before });
    }
  }
}

interface Before {
  readonly file: string;
  readonly text: string;
  readonly before: readonly Remark[];
}

async function assertMends(fix: Fix, remark: Remark, { file, text, before }: Before): Promise<void> {
  const after = (await checkText(applied(text, fix), file)).remarks;
  const where = `${file}: after "${fix.title.nl}"`;
  const countOf = (all: readonly Remark[], wanted: (one: Remark) => boolean): number => all.filter(wanted).length;
  const isSame = (one: Remark): boolean => said(one) === said(remark);
  assert.ok(countOf(after, isSame) < countOf(before, isSame), `${where} it still says ${said(remark)}`);
  const isOfSubject = ({ code, subject }: Remark): boolean => code === remark.code && subject === remark.subject;
  assert.ok(countOf(after, isOfSubject) < countOf(before, isOfSubject), `${where} ${said(remark)} has become another`);
  const known = new Set(before.filter(isError).map(about));
  const light = BROUGHT_TO_LIGHT.filter(({ fixed }) => fixed.test(remark.code));
  const broken = after.filter(
    (one) => isError(one) && !known.has(about(one)) && !light.some(({ errors }) => errors.test(one.code)),
  );
  assert.deepEqual(broken.map(said), [], where);
}

/** A slip that can be read in two ways. */
function isChoiceOfReadings({ code }: Remark): boolean {
  return code.startsWith('TAAL') || code === 'BUD-06';
}

function isError({ severity }: Remark): boolean {
  return severity === 'error';
}

function said({ code, message }: Remark): string {
  return `${code} ${message.nl}`;
}

/** A line that was split in two has the errors of the whole line. */
function about({ code, subject }: Remark): string {
  return `${code} ${subject.replace(/(?:-vervolg)?\d*$/, '')}`;
}
