import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const configurationShape = z.strictObject({
  comments: z.strictObject({ lineComment: z.string() }),
  brackets: z.array(z.tuple([z.string(), z.string()])),
  autoClosingPairs: z.array(z.strictObject({ open: z.string(), close: z.string(), notIn: z.array(z.string()) })),
  surroundingPairs: z.array(z.tuple([z.string(), z.string()])),
  wordPattern: z.string(),
  indentationRules: z.strictObject({ increaseIndentPattern: z.string(), decreaseIndentPattern: z.string() }),
  onEnterRules: z.array(
    z.strictObject({
      beforeText: z.string(),
      afterText: z.string().optional(),
      action: z.strictObject({ indent: z.string(), appendText: z.string().optional() }),
    }),
  ),
  folding: z.strictObject({ markers: z.strictObject({ start: z.string(), end: z.string() }) }),
});

const configuration = configurationShape.parse(JSON.parse(readFileSync('language-configuration.json', 'utf8')));
const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);

describe('the behaviour of the editor in a plan', () => {
  describe('words', () => {
    const words = (text: string): readonly string[] => text.match(new RegExp(configuration.wordPattern, 'g')) ?? [];

    it('take hyphens, accents and digits along', () => {
      assert.deepEqual(words('netwerk oma-Zoë2 { steunt Čeněk }'), ['netwerk', 'oma-Zoë2', 'steunt', 'Čeněk']);
    });

    it('are whole dates, amounts and t/m', () => {
      assert.deepEqual(words('2026-01-01 t/m 2026-12-31: € 1.234,56'), ['2026-01-01', 't/m', '2026-12-31', '1.234,56']);
    });

    it('are never empty', () => {
      assert.equal(new RegExp(configuration.wordPattern).test(''), false);
      assert.equal(new RegExp(configuration.wordPattern).test('{ , }'), false);
    });
  });

  describe('section comments', () => {
    const start = new RegExp(configuration.folding.markers.start);
    const end = new RegExp(configuration.folding.markers.end);

    it('give the minimap their whole title, which for VS Code is what comes after the match', () => {
      for (const line of ['// ---- Huishouden -----', '//--Huishouden', '  //  -- Huishouden']) {
        const title = line.slice(line.match(start)?.[0].length);
        assert.equal(title.replace(/\s*-*$/, ''), 'Huishouden', line);
        assert.ok(!end.test(line), line);
      }
    });

    it('without a title end a section', () => {
      assert.ok(end.test('// --------') && !start.test('// --------'));
      assert.ok(!start.test('// Huishouden') && !start.test('// - Huishouden'));
    });
  });

  describe('indentation', () => {
    it('grows after a line that opens a block', () => {
      for (const line of [
        'persoon Noor {',
        'doel Rust "De {avonden}" {',
        'inzet Hulp { // later',
        'x { periode a t/m b',
      ]) {
        assert.ok(increase.test(line), line);
      }
    });

    it('stays after a closed block, a text or a comment with a brace', () => {
      for (const line of ['indicator Ruzies { meting 2026-01-01: 5 }', 'doel Rust "een {"', '// inzet Hulp {', '}']) {
        assert.ok(!increase.test(line), line);
      }
    });

    it('shrinks on a closing brace', () => {
      assert.ok(decrease.test('}'));
      assert.ok(decrease.test('  } // klaar'));
      assert.ok(!decrease.test('doel Rust { voor Noor }'));
    });

    it('is that of the examples', () => {
      for (const file of readdirSync('examples', { recursive: true, encoding: 'utf8' })) {
        if (file.endsWith('.regie')) {
          assertIndented(file, readFileSync(path.join('examples', file), 'utf8'));
        }
      }
    });

    it('answers at once on a very long line', () => {
      const began = performance.now();
      increase.test(`doel Rust ${'"a" / {} '.repeat(20_000)}`);
      increase.test(`doel Rust ${'"'.repeat(50_001)}`);
      assert.ok(performance.now() - began < 500);
    });
  });

  describe('the Enter key', () => {
    /** What is added to the new line, and how it is indented; undefined when no rule speaks. */
    function enter(before: string, after = ''): string | undefined {
      const rule = configuration.onEnterRules.find(
        ({ beforeText, afterText }) =>
          new RegExp(beforeText).test(before) && (afterText === undefined || new RegExp(afterText).test(after)),
      );
      return rule && `${rule.action.indent} ${rule.action.appendText ?? ''}`.trim();
    }

    it('opens a line between two braces', () => {
      assert.equal(enter('persoon Noor {', '}'), 'indentOutdent');
    });

    it('goes on with a comment', () => {
      assert.equal(enter('  // eerst overleggen'), 'none //');
    });

    it('does not repeat an empty comment, a section title or an expectation', () => {
      for (const line of ['//', '  // ', '// ---- Doelen ----', '//! REG-01 fout', 'doel Rust // later']) {
        assert.equal(enter(line), undefined, line);
      }
    });
  });

  describe('folding', () => {
    const start = new RegExp(configuration.folding.markers.start);
    const end = new RegExp(configuration.folding.markers.end);

    it('starts at the title of a section and ends at a bare line', () => {
      assert.ok(start.test('// ---- Doelen -------'));
      assert.ok(!end.test('// ---- Doelen -------'));
      assert.ok(end.test('// ------------------'));
      assert.ok(!start.test('// ------------------'));
      assert.ok(!start.test('// gewoon - een opmerking'));
    });
  });

  it('closes braces and quotes, but not inside a text or comment', () => {
    assert.deepEqual(
      configuration.autoClosingPairs.map(({ open, close }) => open + close),
      ['{}', '""'],
    );
    assert.ok(configuration.autoClosingPairs.every(({ notIn }) => notIn.join() === 'string,comment'));
    assert.deepEqual(configuration.brackets, [['{', '}']]);
    assert.deepEqual(configuration.surroundingPairs.length, 2);
    assert.equal(configuration.comments.lineComment, '//');
  });
});

/** Indents a text anew, line by line as the editor would, and compares. */
function assertIndented(file: string, text: string): void {
  let level = 0;
  for (const [index, line] of text.split('\n').entries()) {
    level -= decrease.test(line) ? 1 : 0;
    const expected = line.trim() === '' ? '' : '  '.repeat(level) + line.trimStart();
    assert.equal(line, expected, `${file}:${index + 1}`);
    level += increase.test(line) ? 1 : 0;
  }
}
