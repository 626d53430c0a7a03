import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatIso } from '../../server/src/domain/day.js';
import {
  dutchDay,
  dutchDayWithWeekday,
  englishDay,
  englishDayWithWeekday,
  readDay,
} from '../../server/src/domain/dayText.js';
import { anyDay } from './arbitraries.js';
import { day } from './given.js';

describe('a written date', () => {
  it('is right as YYYY-MM-DD', () => {
    assert.deepEqual(readDay('2026-03-15'), { kind: 'ok', day: day('2026-03-15') });
  });

  it('is understood in other notations, and its ISO text offered', () => {
    for (const text of [
      '2026-3-15',
      '2026/03/15',
      '20260315',
      '15-03-2026',
      '15/3/2026',
      '15.03.2026',
      '15-3-2026',
      '15 maart 2026',
      '15 mrt 2026',
      '15 mrt. 2026',
      '15 Maart 2026',
      '15  maart\t2026',
      '15-mrt-2026',
      'zo 15 maart 2026',
      'zondag 15 maart 2026',
      '15 March 2026',
    ]) {
      assert.deepEqual(readDay(text), { kind: 'notIso', day: day('2026-03-15'), iso: '2026-03-15' }, text);
    }
  });

  it('never reads the month before the day', () => {
    assert.deepEqual(readDay('03/04/2026'), {
      kind: 'notIso',
      day: day('2026-04-03'),
      iso: '2026-04-03',
    });
    assert.deepEqual(readDay('03/15/2026'), {
      kind: 'impossible',
      reason: { what: 'month', year: 2026, month: 15 },
    });
  });

  it('names the last day of a month that is too short', () => {
    assert.deepEqual(readDay('2026-02-30'), {
      kind: 'impossible',
      reason: { what: 'day', year: 2026, month: 2, day: 30, lastDay: day('2026-02-28') },
    });
    assert.deepEqual(readDay('29 februari 2025'), {
      kind: 'impossible',
      reason: { what: 'day', year: 2025, month: 2, day: 29, lastDay: day('2025-02-28') },
    });
    assert.deepEqual(readDay('0-4-2026'), {
      kind: 'impossible',
      reason: { what: 'day', year: 2026, month: 4, day: 0, lastDay: day('2026-04-30') },
    });
  });

  it('says when the month or the year cannot be', () => {
    assert.deepEqual(readDay('2026-13-01'), {
      kind: 'impossible',
      reason: { what: 'month', year: 2026, month: 13 },
    });
    assert.deepEqual(readDay('0226-03-15'), {
      kind: 'impossible',
      reason: { what: 'year', year: 226 },
    });
  });

  it('does not guess the century of a year of two digits', () => {
    assert.deepEqual(readDay('31-12-26'), {
      kind: 'shortYear',
      candidates: [day('2026-12-31'), day('1926-12-31')],
    });
    assert.deepEqual(readDay('29-2-00'), { kind: 'shortYear', candidates: [day('2000-02-29')] });
    assert.deepEqual(readDay('31-4-26'), {
      kind: 'impossible',
      reason: { what: 'day', year: 2026, month: 4, day: 31, lastDay: day('2026-04-30') },
    });
  });

  it('is unreadable when it is no date', () => {
    for (const text of ['', 'morgen', '15 lentemaand 2026', '15-03/2026', '2026-03', '1-2-3', '2026-03-155']) {
      assert.deepEqual(readDay(text), { kind: 'unreadable' }, text);
    }
  });
});

describe('a displayed date', () => {
  it('is written out in Dutch and English', () => {
    const d = day('2026-03-15');
    assert.equal(dutchDay(d), '15 maart 2026');
    assert.equal(dutchDayWithWeekday(d), 'zo 15 maart 2026');
    assert.equal(englishDay(d), '15 March 2026');
    assert.equal(englishDayWithWeekday(d), 'Sun 15 March 2026');
  });

  it('is read back as the same day', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const expected = { kind: 'notIso', day: d, iso: formatIso(d) };
        assert.deepEqual(readDay(dutchDay(d)), expected);
        assert.deepEqual(readDay(dutchDayWithWeekday(d)), expected);
        assert.deepEqual(readDay(englishDay(d)), expected);
        assert.deepEqual(readDay(formatIso(d)), { kind: 'ok', day: d });
      }),
    );
  });
});
