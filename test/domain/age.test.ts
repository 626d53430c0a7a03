import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ageOn, birthday } from '../../server/src/domain/age.js';
import { addDays, civilOf, formatIso } from '../../server/src/domain/day.js';
import { dayBetween } from './arbitraries.js';
import { day } from './given.js';

const birth = dayBetween('1920-01-01', '2026-12-31');

describe('an age', () => {
  it('is reached on the birthday itself', () => {
    const noor = day('2008-03-15');
    assert.equal(formatIso(birthday(noor, 18)), '2026-03-15');
    assert.equal(ageOn(noor, day('2026-03-14')), 17);
    assert.equal(ageOn(noor, day('2026-03-15')), 18);
  });

  it('is reached on 1 March by who was born on 29 February, except in leap years', () => {
    const born = day('2008-02-29');
    assert.equal(formatIso(birthday(born, 18)), '2026-03-01');
    assert.equal(formatIso(birthday(born, 20)), '2028-02-29');
    assert.equal(ageOn(born, day('2026-02-28')), 17);
    assert.equal(ageOn(born, day('2026-03-01')), 18);
    assert.equal(ageOn(born, day('2028-02-28')), 19);
    assert.equal(ageOn(born, day('2028-02-29')), 20);
  });

  it('is 0 on the day of birth and below 0 before', () => {
    assert.equal(ageOn(day('2026-03-15'), day('2026-03-15')), 0);
    assert.equal(ageOn(day('2026-03-15'), day('2026-03-14')), -1);
  });

  it('is n from the nth birthday until the day before the next, for everyone', () => {
    fc.assert(
      fc.property(birth, fc.nat(120), (born, n) => {
        assert.equal(ageOn(born, birthday(born, n)), n);
        assert.equal(ageOn(born, addDays(birthday(born, n), -1)), n - 1);
        assert.equal(ageOn(born, addDays(birthday(born, n + 1), -1)), n);
      }),
    );
  });

  it('has its birthday on the date of birth, or on 1 March', () => {
    fc.assert(
      fc.property(birth, fc.nat(120), (born, n) => {
        const [at, on] = [civilOf(born), civilOf(birthday(born, n))];
        assert.equal(on.year, at.year + n);
        assert.ok(
          (on.month === at.month && on.day === at.day) ||
            (at.month === 2 && at.day === 29 && on.month === 3 && on.day === 1),
        );
      }),
    );
  });
});
