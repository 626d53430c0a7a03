import assert from 'node:assert/strict';
import { joinStretches, type Stretch, withoutDays } from '../../server/src/domain/stretches.js';
import { shown, span } from './given.js';

function described(stretches: readonly Stretch<string>[]): readonly string[] {
  return stretches.map(({ period, facts }) => `${shown(period)}: ${facts.join(' ')}`);
}

describe('stretches', () => {
  const january = { period: span('2026-01-01', '2026-01-31'), facts: ['a'] };
  const february = { period: span('2026-02-01', '2026-02-28'), facts: ['b', 'a'] };
  const april = { period: span('2026-04-01', '2026-04-30'), facts: ['c'] };

  it('join when they are adjacent, and carry each fact once, in the order of time', () => {
    assert.deepEqual(described(joinStretches([april, february, january])), [
      '2026-01-01 t/m 2026-02-28: a b',
      '2026-04-01 t/m 2026-04-30: c',
    ]);
  });

  it('join when one lies inside the other', () => {
    const inside = { period: span('2026-01-10', '2026-01-12'), facts: ['b'] };
    assert.deepEqual(described(joinStretches([january, inside])), ['2026-01-01 t/m 2026-01-31: a b']);
  });

  it('stay apart when there is a day between them', () => {
    const later = { period: span('2026-02-02', '2026-02-03'), facts: ['b'] };
    assert.equal(joinStretches([january, later]).length, 2);
  });

  it('keep their facts on both sides of days that are taken out', () => {
    assert.deepEqual(described(withoutDays([january], [span('2026-01-10', '2026-01-20')])), [
      '2026-01-01 t/m 2026-01-09: a',
      '2026-01-21 t/m 2026-01-31: a',
    ]);
  });
});
