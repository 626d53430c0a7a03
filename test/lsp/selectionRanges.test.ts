import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-protocol';
import { selectionRanges } from '../../server/src/lsp/selectionRanges.js';
import { marked, read } from './editor.js';

/** How a selection at the `|` grows, each step as its text on one line; the whole text left out. */
function steps(textWithCursor: string): readonly string[] {
  const { text, offset } = marked(textWithCursor);
  const document = read(text);
  const [first] = selectionRanges(document, document.parseResult.value, [document.textDocument.positionAt(offset)]);
  const found: string[] = [];
  for (let range: SelectionRange | undefined = first; range; range = range.parent) {
    found.push(document.textDocument.getText(range.range).replace(/\s+/g, ' '));
  }
  assert.equal(found.pop(), text.replace(/\s+/g, ' '));
  return found;
}

describe('a selection', () => {
  it('grows from the word to the property, the block and the statement', () =>
    assert.deepEqual(steps('plan "A"\ninzet Hulp {\n  voor No|or, Marit\n  bij Rust\n}\n'), [
      'Noor',
      'voor Noor, Marit',
      'voor Noor, Marit bij Rust',
      '{ voor Noor, Marit bij Rust }',
      'inzet Hulp { voor Noor, Marit bij Rust }',
      'plan "A" inzet Hulp { voor Noor, Marit bij Rust }',
    ]));

  it('grows from a day to its period', () =>
    assert.deepEqual(steps('plan "A"\nperiode 2026-01-01 t/m 2026-12-|31\n\n').slice(0, 3), [
      '2026-12-31',
      '2026-01-01 t/m 2026-12-31',
      'periode 2026-01-01 t/m 2026-12-31',
    ]));

  it('grows from a comment to the whole text', () =>
    assert.deepEqual(steps('// een opm|erking\nplan "A"\n'), ['// een opmerking']));

  it('grows in a text that is not finished', () => {
    assert.deepEqual(steps('plan "A"\ninzet Hulp {\n  voor No|or\n\npersoon Noor\n').slice(0, 3), [
      'Noor',
      'voor Noor',
      'inzet Hulp { voor Noor',
    ]);
    assert.deepEqual(steps('|'), []);
    assert.deepEqual(steps('\n\n|\n'), []);
  });
});
