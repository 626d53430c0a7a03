import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, div, fraction, fromInteger, mul, subtractFraction } from '../../server/src/domain/fraction.js';
import { cents, sumCents } from '../../server/src/domain/money.js';
import { splitCents } from '../../server/src/domain/shares.js';
import { amount } from './arbitraries.js';
import { decimal } from './given.js';

function split(total: number, ...percentages: readonly string[]): readonly number[] | undefined {
  return splitCents(cents(total), percentages.map(decimal));
}

describe('a split over streams', () => {
  it('gives each its percentage', () => {
    assert.deepEqual(split(10_000, '60', '40'), [6_000, 4_000]);
    assert.deepEqual(split(10_000, '62,5', '37,5'), [6_250, 3_750]);
  });

  it('gives the cent left over to the largest remainder', () => {
    assert.deepEqual(split(101, '33', '67'), [33, 68]);
    assert.deepEqual(split(10, '25', '25', '50'), [3, 2, 5]);
  });

  it('gives it to the stream written first among equals', () => {
    assert.deepEqual(split(1, '50', '50'), [1, 0]);
    assert.deepEqual(split(-1, '50', '50'), [-1, 0]);
    assert.deepEqual(
      splitCents(
        cents(200),
        [1n, 1n, 1n].map((n) => fraction(n * 100n, 3n)),
      ),
      [67, 67, 66],
    );
  });

  it('cannot be made without weights', () => {
    assert.equal(split(100), undefined);
    assert.equal(split(100, '0', '0'), undefined);
    assert.equal(splitCents(cents(100), [fromInteger(150), fromInteger(-50)]), undefined);
  });

  it('never loses or invents a cent, and is nowhere a cent off', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 })
      .filter((ws) => ws.some((w) => w > 0));
    fc.assert(
      fc.property(amount, fc.boolean(), weights, (size, negative, ws) => {
        const total = cents(negative ? -size : size);
        const shares = splitCents(
          total,
          ws.map((w) => fraction(BigInt(w), 100n)),
        );
        assert.ok(shares !== undefined);
        assert.equal(sumCents(shares), total);
        const sum = fromInteger(ws.reduce((a, b) => a + b, 0));
        shares.forEach((share, i) => {
          const fair = div(mul(fromInteger(total), fromInteger(ws[i] ?? 0)), sum);
          const off = subtractFraction(fromInteger(share), fair);
          assert.ok(compare(mul(off, off), fromInteger(1)) < 0);
        });
      }),
    );
  });
});
