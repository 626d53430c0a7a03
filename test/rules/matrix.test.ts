import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkText, libraryTexts } from '../support/checker.js';
import { type Combination, combinationPlan, FORMS } from './combinationPlan.js';

const TABLE = 'test/rules/matrix.md';

/** The rules about which law pays. */
const BORDER = /^(?:WLZ|ZVW|JW|WMO)-/;

interface Row {
  readonly section: string;
  readonly services: readonly string[];
  readonly law: string;
  /** One cell per form, in the order of `FORMS`. */
  readonly cells: readonly string[];
}

/** Every row of the table with the heading it stands under. */
function rowsOf(markdown: string): readonly Row[] {
  let section = '';
  return markdown.split('\n').flatMap((line): readonly Row[] => {
    section = line.startsWith('## ') ? line.slice('## '.length) : section;
    const [services, law, ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const isRow = services !== undefined && law !== undefined && services !== 'dienst' && !services.startsWith('-');
    return isRow ? [{ section, services: services.split(', '), law, cells }] : [];
  });
}

/** What a cell expects below 18 and from 18 on. */
function expectedBy(cell: string): { readonly minor: string; readonly adult: string } {
  const [minor = '', adult = minor] = cell.split('/').map((part) => part.trim());
  return { minor, adult };
}

/** The codes of a cell in a fixed order; nothing for what is allowed or does not occur. */
function codesIn(expected: string): readonly string[] {
  return expected === '·' || expected === '–' ? [] : expected.split(' ').toSorted();
}

function isSilent(cell: string): boolean {
  const { minor, adult } = expectedBy(cell);
  return codesIn(minor).length === 0 && codesIn(adult).length === 0;
}

async function reportedFor(combination: Combination): Promise<readonly string[]> {
  const { remarks } = await checkText(combinationPlan(combination));
  const language = remarks.filter(({ code }) => code.startsWith('TAAL')).map(({ message }) => message.nl);
  assert.deepEqual(language, [], `the plan of ${JSON.stringify(combination)} is not well written`);
  const codes = remarks
    .filter(({ code }) => BORDER.test(code))
    .map(({ code, severity }) => (severity === 'error' ? code : `(${code})`));
  return [...new Set(codes)].toSorted();
}

/** What the built-in laws say may pay for a service: `dagbesteding uit Wmo`. */
function permissionsOfLibrary(): readonly string[] {
  return libraryTexts().flatMap(({ text }) =>
    [...text.matchAll(/^dienst (\S+)[^{]*\{[^}]*?^ {2}uit (.+)$/gmu)].flatMap(([, service = '', laws = '']) =>
      laws.split(',').map((law) => `${service} uit ${law.trim().split(' ')[0]}`),
    ),
  );
}

describe('which law may pay what beside which form of the Wlz', () => {
  const rows = rowsOf(readFileSync(TABLE, 'utf8'));

  it('has a row for everything that the built-in laws may pay', () => {
    const written = new Set(rows.flatMap(({ services, law }) => services.map((service) => `${service} uit ${law}`)));
    assert.deepEqual(
      permissionsOfLibrary().filter((permission) => !written.has(permission)),
      [],
    );
  });

  for (const { section, services, law, cells } of rows) {
    it(`${section}: ${services.join(', ')} uit ${law}`, async () => {
      assert.equal(cells.length, FORMS.length, 'a row has one cell per form');
      assert.ok(services.length === 1 || cells.every(isSilent), 'services share a row only where nothing is reported');
      const found: string[] = [];
      const written: string[] = [];
      for (const [position, form] of FORMS.entries()) {
        const expected = expectedBy(cells[position] ?? '');
        for (const age of ['minor', 'adult'] as const) {
          const where = `${form}, ${age === 'minor' ? 'onder 18' : 'vanaf 18'}:`;
          written.push([where, ...codesIn(expected[age])].join(' '));
          found.push([where, ...(await reportedFor({ section, services, law, form, age }))].join(' '));
        }
      }
      assert.deepEqual(found, written);
    });
  }
});
