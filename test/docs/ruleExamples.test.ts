// The two documents behind the page of every rule: one that breaks it and the same one mended.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'mocha';
import type { Remark } from '../../server/src/check/check.js';
import { NOT_IN_FORCE } from '../../server/src/domain/ruleDescription.js';
import { shownFragment, shownLines } from '../../server/src/reports/ruleExample.js';
import { allRules } from '../../server/src/rules/registry.js';
import { checkText } from '../support/checker.js';

const FOLDER = 'docs/regels/voorbeelden';

/** With the four spaces in front, a line still fits where `regieplan rules` wraps its text. */
const WIDEST_LINE = 96;
const MOST_LINES = 20;

interface Example {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

async function example(code: string, kind: 'fout' | 'goed'): Promise<Example> {
  const file = path.join(FOLDER, `${code}-${kind}.regie`);
  const text = readFileSync(file, 'utf8');
  return { text, remarks: (await checkText(text, file)).remarks };
}

function described({ code, severity, place, message }: Remark): string {
  return `line ${place.range.start.line + 1}: ${code} ${severity} ${message.nl}`;
}

/** The codes that a document says it cannot do without: a deviation needs something to deviate from. */
function alsoReported(text: string): readonly string[] {
  const [, codes] = /^\/\/ .* Wat er ook gemeld wordt: ([A-Z0-9, -]+)\.$/m.exec(text) ?? [];
  return codes?.split(', ').toSorted() ?? [];
}

function isGrave({ severity }: Remark): boolean {
  return severity === 'error' || severity === 'warning';
}

/** The document without the lines that its page shows. */
function surroundings(text: string): string {
  return text.replace(shownFragment(text), '');
}

describe('the example of every rule', () => {
  it('stands in two documents, and nothing else stands beside them but their guides', () => {
    const written = readdirSync(FOLDER).filter((name) => !name.startsWith('gids'));
    const expected = allRules.flatMap(({ code }) => [`${code}-fout.regie`, `${code}-goed.regie`]);
    assert.deepEqual(written.toSorted(), expected.toSorted());
  });

  for (const { code, from } of allRules) {
    describe(code, () => {
      let wrong: Example;
      let right: Example;

      before(async () => {
        wrong = await example(code, 'fout');
        right = await example(code, 'goed');
      });

      it(from === NOT_IN_FORCE ? 'reports nothing, for it is no law' : 'breaks the rule in the lines shown', () => {
        const { from: first, to: last } = shownLines(wrong.text);
        const expected = wrong.remarks.filter(
          ({ code: found, place: { range } }) =>
            found === code && range.start.line >= first && range.start.line <= last,
        );
        assert.equal(expected.length > 0, from !== NOT_IN_FORCE, wrong.remarks.map(described).join('\n'));
        const others = wrong.remarks.filter((remark) => !expected.includes(remark));
        assert.deepEqual(others.map(({ code: other }) => other).toSorted(), alsoReported(wrong.text));
        assert.deepEqual(others.filter(isGrave).map(described), []);
      });

      it('has nothing left to report when mended', () => {
        assert.deepEqual(right.remarks.map(({ code: found }) => found).toSorted(), alsoReported(right.text));
        assert.deepEqual(right.remarks.filter((remark) => remark.code === code || isGrave(remark)).map(described), []);
      });

      it('differs only in what mends it', () => {
        assert.notEqual(shownFragment(wrong.text), shownFragment(right.text));
        assert.equal(surroundings(wrong.text), surroundings(right.text));
      });

      it('fits on a page', () => {
        for (const { text } of [wrong, right]) {
          const lines = shownFragment(text).split('\n');
          assert.ok(lines.length <= MOST_LINES, `${lines.length} lines`);
          assert.deepEqual(
            lines.filter(({ length }) => length > WIDEST_LINE),
            [],
          );
        }
      });
    });
  }
});
