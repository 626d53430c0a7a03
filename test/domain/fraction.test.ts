import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dutchDecimal, englishDecimal, parseDecimal } from '../../server/src/domain/decimal.js';
import {
  add,
  compare,
  div,
  floor,
  fraction,
  fromInteger,
  mul,
  negate,
  roundHalfUp,
  subtractFraction,
  ZERO,
} from '../../server/src/domain/fraction.js';
import { smallFraction } from './arbitraries.js';
import { decimal } from './given.js';

describe('a fraction', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    assert.deepEqual(fraction(6n, -4n), { numerator: -3n, denominator: 2n });
    assert.deepEqual(fraction(0n, -7n), { numerator: 0n, denominator: 1n });
    assert.throws(() => fraction(1n, 0n), RangeError);
    assert.throws(() => div(fromInteger(1), ZERO), RangeError);
    assert.throws(() => fromInteger(1.5), RangeError);
  });

  it('rounds a half up in size, so that a refund mirrors a payment', () => {
    const halves = [-3n, -1n, 1n, 3n].map((n) => roundHalfUp(fraction(n, 2n)));
    assert.deepEqual(halves, [-2n, -1n, 1n, 2n]);
    assert.equal(roundHalfUp(fraction(49_999n, 100_000n)), 0n);
    assert.equal(roundHalfUp(fraction(-49_999n, 100_000n)), 0n);
  });

  it('has a floor, also below 0', () => {
    assert.deepEqual([fraction(7n, 2n), fraction(-7n, 2n), fromInteger(-3)].map(floor), [3n, -4n, -3n]);
  });

  it('follows the laws of arithmetic', () => {
    fc.assert(
      fc.property(smallFraction, smallFraction, smallFraction, (a, b, c) => {
        assert.deepEqual(add(a, b), add(b, a));
        assert.deepEqual(mul(a, add(b, c)), add(mul(a, b), mul(a, c)));
        assert.deepEqual(subtractFraction(add(a, b), b), a);
        assert.equal(compare(a, b), compare(ZERO, subtractFraction(b, a)));
        if (compare(b, ZERO) !== 0) {
          assert.deepEqual(mul(div(a, b), b), a);
        }
      }),
    );
  });

  it('rounds to at most a half away, the same on both sides of 0', () => {
    fc.assert(
      fc.property(smallFraction, (f) => {
        const rounded = roundHalfUp(f);
        assert.equal(roundHalfUp(negate(f)), -rounded);
        const off = subtractFraction(fromInteger(rounded), f);
        assert.ok(compare(mul(off, off), fraction(1n, 4n)) <= 0);
      }),
    );
  });
});

describe('a Dutch decimal', () => {
  it('is read exactly', () => {
    assert.deepEqual(decimal('1,5'), fraction(3n, 2n));
    assert.deepEqual(decimal('4'), fromInteger(4));
    assert.deepEqual(decimal('0,10'), fraction(1n, 10n));
  });

  it('has digits on both sides of a comma, and nothing else', () => {
    for (const text of ['', '1.5', '-1', '1,', ',5', '1 000', '1.000', '1e3', '0x1']) {
      assert.equal(parseDecimal(text), undefined, text);
    }
  });

  it('is shown in full when it ends, and to two decimals when it does not', () => {
    assert.equal(dutchDecimal(fraction(1n, 8n)), '0,125');
    assert.equal(englishDecimal(fraction(1n, 8n)), '0.125');
    assert.equal(dutchDecimal(fraction(365n, 7n)), '52,14');
    assert.equal(dutchDecimal(fraction(-1n, 3n)), '-0,33');
    assert.equal(dutchDecimal(fraction(1n, 300n)), '0');
    assert.equal(dutchDecimal(fromInteger(100)), '100');
  });

  it('is read back as it was shown', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 1_000_000n), fc.nat(6), (n, places) => {
        const f = fraction(n, 10n ** BigInt(places));
        assert.deepEqual(parseDecimal(dutchDecimal(f)), f);
      }),
    );
  });
});
