import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilOf,
  dayFromCivil,
  dayFromNumber,
  daysInMonth,
  endOfMonth,
  FOREVER,
  formatIso,
  parseIsoDay,
  startOfMonth,
  weekday,
} from '../../server/src/domain/day.js';
import { anyDay } from './arbitraries.js';
import { day } from './given.js';

describe('a day', () => {
  it('is counted from 1 January 1970', () => {
    assert.equal(day('1970-01-01'), 0);
    assert.equal(day('1970-01-02'), 1);
    assert.equal(day('2000-03-01'), 11_017);
    assert.equal(dayFromCivil(1969, 12, 31), -1);
  });

  it('has a weekday, Monday first', () => {
    assert.equal(weekday(day('2026-06-05')), 5);
    assert.equal(weekday(day('2026-03-15')), 7);
    assert.equal(weekday(day('1969-12-29')), 1);
  });

  it('does not exist on 30 February, in month 13 or at half past', () => {
    assert.equal(dayFromCivil(2026, 2, 30), undefined);
    assert.equal(dayFromCivil(2026, 13, 1), undefined);
    assert.equal(dayFromCivil(2026, 0, 1), undefined);
    assert.equal(dayFromCivil(2026, 1, 0), undefined);
    assert.equal(dayFromCivil(2026, 1, 1.5), undefined);
    assert.equal(dayFromCivil(2026, 1.5, 1), undefined);
  });

  it('knows leap years, also around centuries', () => {
    assert.deepEqual(
      [1900, 2000, 2024, 2026, 2100].map((year) => daysInMonth(year, 2)),
      [28, 29, 29, 28, 28],
    );
  });

  it('is written YYYY-MM-DD and nothing else', () => {
    for (const text of [
      '2026-3-5',
      '15-03-2026',
      '2026-02-29',
      '1899-12-31',
      '2026-01-01 ',
      '0026-01-01',
      '+2026-01-01',
      '',
    ]) {
      assert.equal(parseIsoDay(text), undefined, text);
    }
    assert.equal(parseIsoDay('9999-12-31'), FOREVER);
  });

  it('moves by months to the same day or the last of a shorter month', () => {
    assert.equal(formatIso(addMonths(day('2026-01-31'), 1)), '2026-02-28');
    assert.equal(formatIso(addMonths(day('2024-01-31'), 1)), '2024-02-29');
    assert.equal(formatIso(addMonths(day('2026-11-30'), 3)), '2027-02-28');
    assert.equal(formatIso(addMonths(day('2026-01-15'), -1)), '2025-12-15');
    assert.equal(formatIso(addMonths(day('2026-03-31'), -13)), '2025-02-28');
  });

  it('refuses a number that is no day', () => {
    assert.throws(() => dayFromNumber(1.5), RangeError);
    assert.throws(() => addDays(day('2026-01-01'), Number.NaN), RangeError);
  });

  it('survives the way to year, month, day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), (n) => {
        const { year, month, day: dayOfMonth } = civilOf(dayFromNumber(n));
        assert.equal(dayFromCivil(year, month, dayOfMonth), n);
      }),
    );
  });

  it('survives the way to ISO text and back, and agrees with the platform', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const iso = formatIso(d);
        assert.equal(parseIsoDay(iso), d);
        const platform = new Date(d * 86_400_000);
        assert.equal(iso, platform.toISOString().slice(0, 10));
        assert.equal(weekday(d) % 7, platform.getUTCDay());
      }),
    );
  });

  it('lies in a month that begins on the 1st and ends the day before the next', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const [first, last] = [startOfMonth(d), endOfMonth(d)];
        assert.ok(first <= d && d <= last);
        assert.equal(civilOf(first).day, 1);
        assert.equal(civilOf(addDays(last, 1)).day, 1);
        const { year, month } = civilOf(d);
        assert.equal(last - first + 1, daysInMonth(year, month));
      }),
    );
  });
});
