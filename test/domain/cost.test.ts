import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineCost, type Rhythm, rhythm, type Tariff, type Volume } from '../../server/src/domain/cost.js';
import { add, fraction, fromInteger } from '../../server/src/domain/fraction.js';
import { cents, formatMoney, MAX_CENTS } from '../../server/src/domain/money.js';
import { type Period, splitAt } from '../../server/src/domain/period.js';
import { TIME_UNITS, type TimeUnit, type Unit } from '../../server/src/domain/units.js';
import { cutPeriod, householdAmount } from './arbitraries.js';
import { decimal, euros, span } from './given.js';

const YEAR = span('2026-01-01', '2026-12-31');

function every(count: number, unit: TimeUnit): Rhythm {
  return rhythm(count, unit) ?? assert.fail(`no rhythm: ${count} ${unit}`);
}

function volume(amount: string, unit: Unit, per: Rhythm | 'once'): Volume {
  return { amount: decimal(amount), unit, per };
}

function tariff(price: string, per: Tariff['per']): Tariff {
  return { price: euros(price), per };
}

function shownCost(what: Volume | undefined, price: Tariff, p: Period): string {
  const cost = lineCost(what, price, p);
  return cost.kind === 'ok' ? formatMoney(cost.cents) : cost.kind;
}

describe('the cost of a line', () => {
  it('is amount × price × weeks', () => {
    assert.equal(
      shownCost(volume('4', 'dagdeel', every(1, 'week')), tariff('46,15', 'dagdeel'), span('2026-03-15', '2026-12-31')),
      '€ 7.700,46',
    );
  });

  it('may come round every few weeks', () => {
    assert.equal(
      shownCost(volume('1,5', 'uur', every(2, 'week')), tariff('78,00', 'uur'), span('2026-01-05', '2026-02-01')),
      '€ 234,00',
    );
    assert.equal(rhythm(0, 'week'), undefined);
    assert.equal(rhythm(1.5, 'week'), undefined);
  });

  it('converts minutes to hours', () => {
    assert.equal(
      shownCost(volume('90', 'minuut', every(1, 'week')), tariff('78,00', 'uur'), span('2026-01-05', '2026-01-11')),
      '€ 117,00',
    );
  });

  it('is not prorated for a volume or a price in total', () => {
    assert.equal(shownCost(volume('12', 'uur', 'once'), tariff('55,80', 'uur'), YEAR), '€ 669,60');
    assert.equal(shownCost(undefined, tariff('4.850,00', 'once'), YEAR), '€ 4.850,00');
    assert.equal(shownCost(volume('12', 'uur', 'once'), tariff('640,00', 'once'), YEAR), '€ 640,00');
  });

  it('runs with the period when only the price is per time unit', () => {
    assert.equal(shownCost(undefined, tariff('210,00', 'etmaal'), span('2026-04-16', '2026-12-31')), '€ 54.600,00');
    assert.equal(shownCost(undefined, tariff('365,00', 'jaar'), span('2026-03-01', '2026-03-10')), '€ 10,00');
  });

  it('is unknown when a price per hour has no hours', () => {
    assert.deepEqual(lineCost(undefined, tariff('78,00', 'uur'), YEAR), {
      kind: 'needsVolume',
      tariffUnit: 'uur',
    });
  });

  it('is unknown when volume and price count different things', () => {
    assert.deepEqual(lineCost(volume('1', 'keer', every(1, 'maand')), tariff('95,00', 'maand'), YEAR), {
      kind: 'unitMismatch',
      volumeUnit: 'keer',
      tariffUnit: 'maand',
    });
    assert.deepEqual(lineCost(volume('4', 'dagdeel', every(1, 'week')), tariff('78,00', 'uur'), YEAR), {
      kind: 'unitMismatch',
      volumeUnit: 'dagdeel',
      tariffUnit: 'uur',
    });
  });

  it('is rounded once, half up', () => {
    assert.equal(shownCost(volume('0,5', 'uur', 'once'), tariff('0,01', 'uur'), YEAR), '€ 0,01');
    assert.deepEqual(lineCost(volume('0,5', 'uur', 'once'), tariff('0,05', 'uur'), YEAR), {
      kind: 'ok',
      exact: fraction(5n, 2n),
      cents: 3,
    });
  });

  it('is refused when no amount can hold it', () => {
    assert.deepEqual(lineCost(volume('2', 'uur', 'once'), { price: cents(MAX_CENTS), per: 'uur' }, YEAR), {
      kind: 'tooLarge',
      exact: fromInteger(2 * MAX_CENTS),
    });
  });

  it('cut in two by date is the same exactly, and differs by a cent at most once rounded', () => {
    const units = fc.constantFrom<TimeUnit>(...TIME_UNITS);
    fc.assert(
      fc.property(
        cutPeriod,
        householdAmount,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        units,
        ({ whole, cut }, price, quarters, count, unit) => {
          const what: Volume = {
            amount: fraction(BigInt(quarters), 4n),
            unit: 'uur',
            per: every(count, unit),
          };
          const costOf = (p: Period) => lineCost(what, { price, per: 'uur' }, p);
          const parts = splitAt(whole, cut);
          assert.ok(parts !== undefined);
          const [all, before, rest] = [costOf(whole), costOf(parts[0]), costOf(parts[1])];
          assert.ok(all.kind === 'ok' && before.kind === 'ok' && rest.kind === 'ok');
          assert.deepEqual(add(before.exact, rest.exact), all.exact);
          assert.ok(Math.abs(before.cents + rest.cents - all.cents) <= 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
