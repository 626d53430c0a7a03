import assert from 'node:assert/strict';
import { fraction, fromInteger, mul } from '../../server/src/domain/fraction.js';
import {
  convert,
  dutchQuantity,
  englishQuantity,
  englishUnit,
  isTimeUnit,
  readTimeUnit,
  readUnit,
  TIME_UNITS,
  UNITS,
  unitWords,
} from '../../server/src/domain/units.js';
import { decimal } from './given.js';

describe('a unit', () => {
  it('is read in singular and plural', () => {
    for (const [one, many] of [
      ['uur', 'uren'],
      ['minuut', 'minuten'],
      ['dagdeel', 'dagdelen'],
      ['etmaal', 'etmalen'],
      ['dag', 'dagen'],
      ['stuk', 'stuks'],
      ['keer', 'keren'],
      ['rit', 'ritten'],
      ['consult', 'consulten'],
      ['zitting', 'zittingen'],
      ['traject', 'trajecten'],
      ['kilometer', 'km'],
      ['week', 'weken'],
      ['maand', 'maanden'],
      ['kwartaal', 'kwartalen'],
      ['jaar', 'jaren'],
    ] as const) {
      assert.equal(readUnit(one), one);
      assert.equal(readUnit(many), one);
    }
    assert.equal(readUnit('Uren'), 'uur');
    assert.equal(readUnit('potten'), undefined);
    assert.equal(readUnit('constructor'), undefined);
  });

  it('has words that no other unit has', () => {
    const words = UNITS.flatMap(unitWords);
    assert.equal(new Set(words).size, words.length);
  });

  it('measures time or it does not', () => {
    assert.deepEqual(TIME_UNITS, ['dag', 'etmaal', 'week', 'maand', 'kwartaal', 'jaar']);
    assert.equal(readTimeUnit('weken'), 'week');
    assert.equal(readTimeUnit('uren'), undefined);
    assert.ok(!isTimeUnit('dagdeel'));
  });

  it('converts only to what is the same thing', () => {
    assert.deepEqual(convert('uur', 'minuut'), fromInteger(60));
    assert.deepEqual(convert('minuut', 'uur'), fraction(1n, 60n));
    assert.deepEqual(convert('week', 'dag'), fromInteger(7));
    assert.deepEqual(convert('rit', 'rit'), fromInteger(1));
    for (const [from, to] of [
      ['dag', 'etmaal'],
      ['dag', 'uur'],
      ['dagdeel', 'uur'],
      ['maand', 'week'],
      ['jaar', 'maand'],
      ['etmaal', 'uur'],
      ['keer', 'stuk'],
    ] as const) {
      assert.equal(convert(from, to), undefined, `${from} → ${to}`);
    }
  });

  it('converts there and back to the same amount', () => {
    for (const from of UNITS) {
      for (const to of UNITS) {
        const [there, back] = [convert(from, to), convert(to, from)];
        assert.equal(there === undefined, back === undefined);
        if (there !== undefined && back !== undefined) {
          assert.deepEqual(mul(there, back), fromInteger(1));
        }
      }
    }
  });

  it('is counted as people count', () => {
    assert.equal(dutchQuantity(fromInteger(1), 'dagdeel'), '1 dagdeel');
    assert.equal(dutchQuantity(fromInteger(4), 'dagdeel'), '4 dagdelen');
    assert.equal(dutchQuantity(decimal('0,5'), 'dagdeel'), '0,5 dagdeel');
    assert.equal(dutchQuantity(decimal('1,5'), 'uur'), '1,5 uur');
    assert.equal(dutchQuantity(fromInteger(0), 'dag'), '0 dagen');
    assert.equal(dutchQuantity(fromInteger(2), 'jaar'), '2 jaar');
    assert.equal(englishQuantity(fromInteger(1), 'dagdeel'), '1 half-day');
    assert.equal(englishQuantity(decimal('1,5'), 'uur'), '1.5 hours');
    assert.equal(englishUnit('keer'), 'time');
  });
});
