import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ParseResult } from 'langium';
import { describe, it } from 'mocha';
import type { RegieDocument } from '../../server/src/language/generated/ast.js';
import { isRegieplanReport } from '../../server/src/language/lexer.js';
import type { TextSlip } from '../../server/src/language/textSlip.js';
import { libraryTexts, testServices } from '../support/checker.js';

const { LangiumParser } = testServices().regieplan.parser;

const EXAMPLES = ['linde', 'vermeer', 'bakker', 'gids', 'start/goed-plan', 'start/leeg-plan'].map((name) =>
  readFileSync(`examples/${name}.regie`, 'utf8'),
);

function parse(text: string): ParseResult<RegieDocument> {
  return LangiumParser.parse<RegieDocument>(text);
}

function slipsIn({ lexerReport }: ParseResult): readonly TextSlip[] {
  return isRegieplanReport(lexerReport) ? lexerReport.layout : [];
}

/** An example cut into pieces that have been shuffled, repeated and left out. */
const shuffledText = fc
  .tuple(fc.constantFrom(...EXAMPLES), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 })), { maxLength: 20 }))
  .map(([text, cuts]) =>
    cuts.map(([start, length]) => text.slice(start % text.length, (start % text.length) + length)).join(''),
  );

describe('mending a text', () => {
  it('leaves a text alone that can be read', () => {
    for (const text of [...EXAMPLES, ...libraryTexts().map((law) => law.text)]) {
      const result = parse(text);
      assert.deepEqual(result.parserErrors, []);
      assert.deepEqual(slipsIn(result), []);
    }
  });

  it('makes a text of any pieces readable', () => {
    fc.assert(
      fc.property(shuffledText, (text) => {
        assert.deepEqual(
          parse(text).parserErrors.map(({ message }) => message),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('makes any characters readable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        assert.deepEqual(parse(text).parserErrors, []);
      }),
      { numRuns: 300 },
    );
  });

  it('points at nothing outside the text', () => {
    fc.assert(
      fc.property(shuffledText, (text) => {
        for (const { offset, length, until } of slipsIn(parse(text))) {
          assert.ok(offset >= 0 && length >= 0 && offset + length <= text.length, `${offset} + ${length}`);
          assert.ok(until >= offset && until <= text.length, `${offset} … ${until}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says at most one thing per word', () => {
    fc.assert(
      fc.property(shuffledText, (text) => {
        const words = text.split(/\s+/).length;
        assert.ok(slipsIn(parse(text)).length <= 2 * words + 1);
      }),
      { numRuns: 100 },
    );
  });
});
