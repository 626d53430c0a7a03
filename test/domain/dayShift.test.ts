import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dayShift } from '../../server/src/domain/dayShift.js';
import { knownDay } from '../../server/src/domain/knownDay.js';

describe('How far a day moved', () => {
  const cases: readonly (readonly [from: string, to: string, count: number, unit: string, later: boolean])[] = [
    ['2026-06-30', '2026-09-30', 3, 'months', true],
    ['2026-09-30', '2026-06-30', 3, 'months', false],
    ['2026-01-31', '2026-02-28', 1, 'months', true],
    ['2026-02-28', '2026-03-31', 1, 'months', true],
    ['2024-02-29', '2025-02-28', 1, 'years', true],
    ['2026-03-01', '2028-03-01', 2, 'years', true],
    ['2026-06-01', '2026-06-15', 2, 'weeks', true],
    ['2026-06-15', '2026-06-14', 1, 'days', false],
    ['2026-01-01', '2026-04-09', 98, 'days', true],
  ];
  for (const [from, to, count, unit, later] of cases) {
    it(`from ${from} to ${to} is ${count} ${unit} ${later ? 'later' : 'earlier'}`, () => {
      assert.deepEqual(dayShift(knownDay(from), knownDay(to)), { count, unit, later });
    });
  }

  it('is nothing for the same day', () => {
    assert.equal(dayShift(knownDay('2026-06-30'), knownDay('2026-06-30')), undefined);
  });
});
