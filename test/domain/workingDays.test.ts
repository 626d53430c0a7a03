import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, FOREVER, formatIso } from '../../server/src/domain/day.js';
import { addWorkingDays, easter, isWorkingDay, recognisedHolidays } from '../../server/src/domain/workingDays.js';
import { planDay } from './arbitraries.js';
import { day } from './given.js';

describe('a recognised holiday', () => {
  it('is one of nine, for 2026', () => {
    assert.deepEqual(recognisedHolidays(2026).map(formatIso), [
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('follows Easter', () => {
    assert.deepEqual(
      [1961, 2000, 2008, 2011, 2024, 2025, 2026, 2038].map((year) => formatIso(easter(year))),
      ['1961-04-02', '2000-04-23', '2008-03-23', '2011-04-24', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25'],
    );
  });

  it('moves the royal birthday from Sunday to Saturday', () => {
    const freeIn = (year: number): readonly string[] => recognisedHolidays(year).map(formatIso);
    assert.ok(freeIn(2025).includes('2025-04-26'));
    assert.ok(!freeIn(2025).includes('2025-04-27'));
    assert.ok(freeIn(2014).includes('2014-04-26'));
    assert.ok(freeIn(2013).includes('2013-04-30'));
    assert.ok(freeIn(2006).includes('2006-04-29'));
  });
});

describe('a working day', () => {
  it('is no Saturday, Sunday or recognised holiday', () => {
    assert.deepEqual(
      ['2026-06-05', '2026-06-06', '2026-06-07', '2026-05-25', '2026-04-03', '2026-05-15'].map((iso) =>
        isWorkingDay(day(iso)),
      ),
      [true, false, false, false, false, true],
    );
  });

  it('is counted from the day after: Friday + 3 = Wednesday (case 3)', () => {
    assert.equal(formatIso(addWorkingDays(day('2026-06-05'), 3)), '2026-06-10');
  });

  it('is counted over holidays and the turn of the year', () => {
    assert.equal(formatIso(addWorkingDays(day('2026-04-02'), 1)), '2026-04-07');
    assert.equal(formatIso(addWorkingDays(day('2026-12-24'), 5)), '2027-01-04');
  });

  it('leaves the day alone when none is added, and stops at forever', () => {
    assert.equal(addWorkingDays(day('2026-06-06'), 0), day('2026-06-06'));
    assert.equal(addWorkingDays(addDays(FOREVER, -10), 1_000), FOREVER);
  });

  it('ends on a working day with exactly n of them on the way', () => {
    fc.assert(
      fc.property(planDay, fc.integer({ min: 1, max: 80 }), (from, n) => {
        const to = addWorkingDays(from, n);
        const passed = Array.from({ length: to - from }, (_, i) => addDays(from, i + 1));
        assert.ok(isWorkingDay(to));
        assert.equal(passed.filter(isWorkingDay).length, n);
      }),
    );
  });

  it('may be added in steps', () => {
    fc.assert(
      fc.property(planDay, fc.nat(40), fc.nat(40), (from, n, m) => {
        assert.equal(addWorkingDays(addWorkingDays(from, n), m), addWorkingDays(from, n + m));
      }),
    );
  });
});
