import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, FOREVER } from '../../server/src/domain/day.js';
import {
  adjacent,
  contains,
  covers,
  days,
  gaps,
  merge,
  overlap,
  type Period,
  period,
  segments,
  splitAt,
  subtract,
} from '../../server/src/domain/period.js';
import { crowdedPeriods, cutPeriod, planDay, planPeriod } from './arbitraries.js';
import { day, shown, span } from './given.js';

function totalDays(ps: readonly Period[]): number {
  return ps.reduce((sum, p) => sum + days(p), 0);
}

/** The definition the functions must agree with: day by day. */
function daySet(ps: readonly Period[]): ReadonlySet<number> {
  return new Set(ps.flatMap((p) => Array.from({ length: days(p) }, (_, i) => p.from + i)));
}

function sorted(set: ReadonlySet<number>): readonly number[] {
  return [...set].toSorted((a, b) => a - b);
}

describe('a period', () => {
  it('counts both ends and is never empty', () => {
    assert.equal(days(span('2026-03-15', '2026-03-15')), 1);
    assert.equal(days(span('2026-04-16', '2026-12-31')), 260);
    assert.equal(period(day('2026-03-16'), day('2026-03-15')), undefined);
  });

  it('overlaps on shared days only, also on a single one', () => {
    const a = span('2026-01-01', '2026-04-30');
    assert.deepEqual(overlap(a, span('2026-04-16', '2026-12-31')), span('2026-04-16', '2026-04-30'));
    assert.deepEqual(overlap(a, span('2026-04-30', '2026-05-01')), span('2026-04-30', '2026-04-30'));
    assert.equal(overlap(a, span('2026-05-01', '2026-05-02')), undefined);
  });

  it('contains its first and last day', () => {
    const p = span('2026-03-15', '2026-03-20');
    assert.deepEqual(
      ['2026-03-14', '2026-03-15', '2026-03-20', '2026-03-21'].map((iso) => contains(p, day(iso))),
      [false, true, true, false],
    );
  });

  it('is adjacent to one that begins the next day, in either order', () => {
    const a = span('2025-09-01', '2026-05-31');
    assert.ok(adjacent(a, span('2026-06-01', '2026-12-31')));
    assert.ok(adjacent(span('2026-06-01', '2026-12-31'), a));
    assert.ok(!adjacent(a, span('2026-06-02', '2026-12-31')));
    assert.ok(!adjacent(a, span('2026-05-31', '2026-12-31')));
  });

  it('shows the gap between two coordinators (case 3)', () => {
    const plan = span('2026-03-01', '2026-12-31');
    const coordinators = [span('2026-06-08', '2026-12-31'), span('2026-03-01', '2026-05-31')];
    assert.deepEqual(gaps(plan, coordinators), [span('2026-06-01', '2026-06-07')]);
    assert.ok(!covers(plan, coordinators));
  });

  it('has no gap when the hand-over is on the next day', () => {
    const plan = span('2025-09-01', '2026-12-31');
    assert.ok(covers(plan, [span('2025-09-01', '2026-05-31'), span('2026-06-01', '2026-12-31')]));
  });

  it('is wholly a gap when nothing covers it', () => {
    const plan = span('2026-01-01', '2026-01-31');
    assert.deepEqual(gaps(plan, []), [plan]);
    assert.deepEqual(gaps(plan, [span('2025-01-01', '2025-12-31'), span('2027-01-01', '2027-12-31')]), [plan]);
  });

  it('may run forever', () => {
    const open = { from: day('2026-01-01'), to: FOREVER };
    assert.deepEqual(subtract(open, [{ from: day('2026-02-01'), to: FOREVER }]), [span('2026-01-01', '2026-01-31')]);
    assert.deepEqual(merge([open, open]), [open]);
  });

  it('is not split by a day that leaves one part empty', () => {
    const p = span('2026-03-15', '2026-03-20');
    assert.equal(splitAt(p, day('2026-03-15')), undefined);
    assert.equal(splitAt(p, day('2026-03-21')), undefined);
    assert.deepEqual(splitAt(p, day('2026-03-20')), [
      span('2026-03-15', '2026-03-19'),
      span('2026-03-20', '2026-03-20'),
    ]);
  });

  it('joins overlapping and adjacent periods, and no others', () => {
    const merged = merge([
      span('2026-03-01', '2026-03-05'),
      span('2026-01-01', '2026-01-31'),
      span('2026-02-01', '2026-02-10'),
      span('2026-01-05', '2026-01-06'),
    ]);
    assert.deepEqual(merged.map(shown), ['2026-01-01 t/m 2026-02-10', '2026-03-01 t/m 2026-03-05']);
  });
});

describe('periods, whatever they are', () => {
  it('split at a day and joined again are the same', () => {
    fc.assert(
      fc.property(cutPeriod, ({ whole, cut }) => {
        const parts = splitAt(whole, cut);
        assert.ok(parts !== undefined);
        const [before, rest] = parts;
        assert.ok(adjacent(before, rest));
        assert.equal(rest.from, cut);
        assert.deepEqual(merge([rest, before]), [whole]);
      }),
    );
  });

  it('cut into segments lose no day, and each cut inside begins a segment', () => {
    fc.assert(
      fc.property(planPeriod, fc.array(planDay, { maxLength: 8 }), (whole, cuts) => {
        const parts = segments(whole, [...cuts, addDays(whole.from, 1)]);
        assert.deepEqual(merge(parts), [whole]);
        assert.equal(totalDays(parts), days(whole));
        for (const cut of cuts.filter((d) => contains(whole, d))) {
          assert.ok(parts.some((part) => part.from === cut));
        }
      }),
    );
  });

  it('overlap on exactly the days in both, in either order', () => {
    fc.assert(
      fc.property(planPeriod, planPeriod, (a, b) => {
        const both = overlap(a, b);
        assert.deepEqual(overlap(b, a), both);
        const inB = daySet([b]);
        const expected = [...daySet([a])].filter((d) => inB.has(d));
        assert.deepEqual(both === undefined ? [] : sorted(daySet([both])), expected);
      }),
    );
  });

  it('merge to the same days, sorted and apart', () => {
    fc.assert(
      fc.property(crowdedPeriods, (ps) => {
        const merged = merge(ps);
        assert.deepEqual(sorted(daySet(merged)), sorted(daySet(ps)));
        merged.forEach((p, i) => {
          const next = merged[i + 1];
          assert.ok(next === undefined || next.from - p.to > 1);
        });
      }),
    );
  });

  it('have gaps that together with what is covered make the whole', () => {
    const whole = span('2026-01-15', '2026-03-15');
    fc.assert(
      fc.property(crowdedPeriods, (ps) => {
        const open = gaps(whole, ps);
        const covered = merge(ps)
          .map((p) => overlap(p, whole))
          .filter((p) => p !== undefined);
        assert.equal(totalDays(open) + totalDays(covered), days(whole));
        assert.deepEqual(merge([...open, ...covered]), [whole]);
        assert.equal(covers(whole, ps), open.length === 0);
      }),
    );
  });
});
