import assert from 'node:assert/strict';
import { RegieplanFoldingRangeProvider } from '../../server/src/lsp/folding.js';
import { read } from './editor.js';

const provider = new RegieplanFoldingRangeProvider();

/** What can be folded: `first-last kind`, lines counted from zero. */
function folds(...lines: readonly string[]): readonly string[] {
  return provider
    .getFoldingRanges(read(lines.join('\n')))
    .map(({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind ?? 'block'}`);
}

describe('folding', () => {
  it('a block folds behind its header, with its closing brace in sight', () =>
    assert.deepEqual(folds('persoon Noor {', '  geboren 2008-03-15', '  gezag Marit', '}'), ['0-2 block']));

  it('a block on one line does not fold', () => assert.deepEqual(folds('persoon Noor { gezag Marit }'), []));

  it('a block without its closing brace folds up to its last line', () =>
    assert.deepEqual(folds('inzet A {', '  voor Noor', '  door Oever', '', 'persoon Noor'), ['0-2 block']));

  it('comments of more than one line fold, a single one does not', () =>
    assert.deepEqual(folds('// een', '// twee', '// drie', 'plan "A"', '// vier'), ['0-2 comment']));

  it('a section folds up to the next, blank lines left out', () =>
    assert.deepEqual(
      folds('// ---- Huishouden ----', 'persoon Noor', 'persoon Marit', '', '// ---- Regie ----', 'vraag "Rust"'),
      ['0-2 region', '4-5 region'],
    ));

  it('a line of dashes ends a section', () =>
    assert.deepEqual(folds('// ---- Regie ----', 'vraag "Rust"', '// ------', 'persoon Noor'), ['0-2 region']));

  it('a section without anything in it does not fold', () =>
    assert.deepEqual(folds('// ---- Regie ----', '', '// ---- Doelen ----'), []));

  it('a region folds with its end, one inside another too', () =>
    assert.deepEqual(
      folds('// #region Gezin', 'persoon Noor', '// #region Binnen', 'persoon Marit', '// #endregion', '//#endregion'),
      ['0-5 region', '2-4 region'],
    ));

  it('a region without its end does not fold', () =>
    assert.deepEqual(folds('// #region Gezin', 'persoon Noor', '// #regionaal', '// nog een regel'), ['2-3 comment']));

  it('an empty document has nothing to fold', () => assert.deepEqual(folds(''), []));
});
