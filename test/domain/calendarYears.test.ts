import assert from 'node:assert/strict';
import { yearParts } from '../../server/src/domain/calendarYears.js';
import { formatIso } from '../../server/src/domain/day.js';
import { knownDay } from '../../server/src/domain/knownDay.js';

function partsOf(from: string, to: string): readonly string[] {
  return yearParts({ from: knownDay(from), to: knownDay(to) }).map(
    ({ year, part, whole }) =>
      `${year}: ${formatIso(part.from)} t/m ${formatIso(part.to)} of ${formatIso(whole.from)} t/m ${formatIso(whole.to)}`,
  );
}

describe('the calendar years of a period', () => {
  it('keep a period within one year whole', () => {
    assert.deepEqual(partsOf('2026-03-01', '2026-04-30'), [
      '2026: 2026-03-01 t/m 2026-04-30 of 2026-01-01 t/m 2026-12-31',
    ]);
  });

  it('are cut at every New Year', () => {
    assert.deepEqual(partsOf('2025-12-31', '2027-01-01'), [
      '2025: 2025-12-31 t/m 2025-12-31 of 2025-01-01 t/m 2025-12-31',
      '2026: 2026-01-01 t/m 2026-12-31 of 2026-01-01 t/m 2026-12-31',
      '2027: 2027-01-01 t/m 2027-01-01 of 2027-01-01 t/m 2027-12-31',
    ]);
  });
});
