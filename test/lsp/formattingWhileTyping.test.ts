import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { services } from './editor.js';
import { formatted, formattedLines, formattedWhileTyping } from './formatting.js';
import { broken, mangled } from './mangled.js';

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** The words of a text, whatever stands between them. */
function wordsOf(text: string): readonly string[] {
  const { tokens, hidden } = services.regieplan.parser.Lexer.tokenize(text);
  return [...tokens, ...hidden].toSorted((a, b) => a.startOffset - b.startOffset).map(({ image }) => image.trim());
}

const UNTIDY = lines('inzet  A   {', '    omvang   4   uur  per week  // ongeveer', '', '}', 'persoon   Ron');

function afterLine(text: string, line: string): string {
  return formattedWhileTyping(text, text.indexOf(line) + line.length + 1);
}

describe('a new line brings the line that was left into form', () => {
  it('a property', () =>
    assert.equal(
      afterLine(UNTIDY, '// ongeveer'),
      lines('inzet  A   {', '  omvang 4 uur per week // ongeveer', '', '}', 'persoon   Ron'),
    ));

  it('a header', () =>
    assert.equal(
      afterLine(UNTIDY, 'A   {'),
      lines('inzet A {', '    omvang   4   uur  per week  // ongeveer', '', '}', 'persoon   Ron'),
    ));

  it('an amount, in its one notation', () =>
    assert.equal(afterLine(lines('budget   €1000', ''), '€1000'), lines('budget € 1.000,00', '')));

  it('but not the line that the cursor is on', () =>
    assert.equal(afterLine(UNTIDY, 'per week  // ongeveer').includes('persoon   Ron'), true));

  it('nothing where the line goes on with the one above, or holds a whole block', () => {
    for (const text of [
      lines('inzet A {', '  voor Noor,', '       Marit', '}'),
      lines('inzet A {   voor Noor   }', ''),
      lines('inzet A {', '  voor Noor   door Oever', '}'),
    ]) {
      for (const end of text.matchAll(/\n/g)) {
        assert.equal(formattedWhileTyping(text, end.index + 1), text);
      }
    }
  });

  it('nothing in a line that cannot be read', () => {
    const text = lines('inzet A {', '   voor ,,  Noor', '}');
    assert.equal(afterLine(text, 'Noor'), text);
  });

  it('nothing in front of the first line', () => {
    assert.equal(formattedWhileTyping('\npersoon   Noor', 1), '\npersoon   Noor');
  });
});

const EXAMPLES = ['linde', 'gids', 'start/goed-plan'].map((name) => readFileSync(`examples/${name}.regie`, 'utf8'));
const texts = fc.constantFrom(...EXAMPLES).chain((text) => fc.oneof(mangled(text), broken(text)));
const place = fc.double({ min: 0, max: 1, noNaN: true });

describe('formatting while typing or in part', () => {
  it('a new line anywhere keeps every word, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(texts, place, (text, where) => {
        const ends = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
        const offset = ends[Math.floor(where * (ends.length - 1))] ?? 0;
        const result = formattedWhileTyping(text, offset);
        assert.deepEqual(wordsOf(formatted(result)), wordsOf(formatted(text)));
        const moved = offset + result.length - text.length;
        assert.equal(formattedWhileTyping(result, moved), result);
      }),
      { numRuns: 25 },
    );
  });

  it('a part of a text keeps every word outside it, and doing the whole afterwards comes to the same', () => {
    fc.assert(
      fc.property(texts, place, place, (text, one, other) => {
        const last = text.split('\n').length - 1;
        const [from, to] = [Math.floor(one * last), Math.floor(other * last)].toSorted((a, b) => a - b);
        const result = formattedLines(text, from ?? 0, to ?? 0);
        assert.equal(formatted(result), formatted(text));
      }),
      { numRuns: 25 },
    );
  });
});
