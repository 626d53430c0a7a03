import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FOREVER } from '../../server/src/domain/day.js';
import { add, fraction, fromInteger } from '../../server/src/domain/fraction.js';
import { splitAt } from '../../server/src/domain/period.js';
import { unitsIn } from '../../server/src/domain/proration.js';
import { TIME_UNITS, type TimeUnit } from '../../server/src/domain/units.js';
import { cutPeriod } from './arbitraries.js';
import { day, span } from './given.js';

describe('the units in a period', () => {
  it('are inclusive days for dag and etmaal, sevenths for week', () => {
    const vpt = span('2026-04-16', '2026-12-31');
    assert.deepEqual(unitsIn(vpt, 'etmaal'), fromInteger(260));
    assert.deepEqual(unitsIn(vpt, 'dag'), fromInteger(260));
    assert.deepEqual(unitsIn(vpt, 'week'), fraction(260n, 7n));
  });

  it('are whole calendar months plus days over the days of each month cut', () => {
    assert.deepEqual(unitsIn(span('2026-06-01', '2026-12-31'), 'maand'), fromInteger(7));
    assert.deepEqual(unitsIn(span('2026-03-15', '2026-04-14'), 'maand'), add(fraction(17n, 31n), fraction(14n, 30n)));
    assert.deepEqual(unitsIn(span('2026-02-10', '2026-02-23'), 'maand'), fraction(14n, 28n));
    assert.deepEqual(unitsIn(span('2024-02-10', '2024-02-23'), 'maand'), fraction(14n, 29n));
    assert.deepEqual(unitsIn(span('2025-12-31', '2026-03-01'), 'maand'), add(fromInteger(2), fraction(2n, 31n)));
  });

  it('are whole quarters plus days over the days of each quarter cut', () => {
    assert.deepEqual(unitsIn(span('2026-01-01', '2026-12-31'), 'kwartaal'), fromInteger(4));
    assert.deepEqual(
      unitsIn(span('2026-03-31', '2026-07-01'), 'kwartaal'),
      add(add(fraction(1n, 90n), fromInteger(1)), fraction(1n, 92n)),
    );
  });

  it('are whole calendar years plus days over the days of each year cut', () => {
    assert.deepEqual(unitsIn(span('2023-01-01', '2024-12-31'), 'jaar'), fromInteger(2));
    assert.deepEqual(unitsIn(span('2023-12-31', '2024-01-01'), 'jaar'), add(fraction(1n, 365n), fraction(1n, 366n)));
  });

  it('are counted at once for a period without end', () => {
    assert.deepEqual(unitsIn({ from: day('2000-01-01'), to: FOREVER }, 'maand'), fromInteger(96_000));
  });

  it('are the same in total when a period is cut in two', () => {
    fc.assert(
      fc.property(cutPeriod, fc.constantFrom<TimeUnit>(...TIME_UNITS), ({ whole, cut }, unit) => {
        const parts = splitAt(whole, cut);
        assert.ok(parts !== undefined);
        const [before, rest] = parts;
        assert.deepEqual(add(unitsIn(before, unit), unitsIn(rest, unit)), unitsIn(whole, unit));
      }),
      { numRuns: 300 },
    );
  });
});
