import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nearestWord, onlyWordMeant } from '../../server/src/domain/suggestion.js';

describe('the word that was meant', () => {
  it('is found when two neighbouring letters changed places, also in a short word', () => {
    assert.equal(nearestWord('Rsut', ['Rust', 'Geld']), 'Rust');
    assert.equal(nearestWord('inzte', ['inzet', 'persoon']), 'inzet');
    assert.equal(nearestWord('doe', ['deo', 'zon']), 'deo');
  });

  it('is not found when letters further apart changed places, or more than two', () => {
    assert.equal(nearestWord('tsuR', ['Rust']), undefined);
    assert.equal(nearestWord('Rtus', ['Rust']), undefined);
  });

  it('is the only one that is as near as that', () => {
    assert.equal(onlyWordMeant('rsut', ['rust', 'geld']), 'rust');
    assert.equal(onlyWordMeant('rusk', ['rust', 'ruse']), undefined);
  });
});
