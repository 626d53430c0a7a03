import assert from 'node:assert/strict';
import { lineCost, type Tariff, type Volume } from '../../server/src/domain/cost.js';
import { fromInteger } from '../../server/src/domain/fraction.js';
import { type Cents, formatMoney, subtractCents, sumCents } from '../../server/src/domain/money.js';
import type { Period } from '../../server/src/domain/period.js';
import type { Unit } from '../../server/src/domain/units.js';
import { addWorkingDays } from '../../server/src/domain/workingDays.js';
import { day, euros, span } from './given.js';

/** The figures of the three worked cases in the rule catalogue, §6. */

interface Line {
  readonly volume: Volume | undefined;
  readonly tariff: Tariff;
  readonly period: Period;
}

function weekly(amount: number, unit: Unit, price: string, period: Period): Line {
  return {
    volume: { amount: fromInteger(amount), unit, per: { count: 1, unit: 'week' } },
    tariff: { price: euros(price), per: unit },
    period,
  };
}

function priced(price: string, per: Tariff['per'], period: Period): Line {
  return { volume: undefined, tariff: { price: euros(price), per }, period };
}

function costOf(line: Line, during: Period = line.period): Cents {
  const cost = lineCost(line.volume, line.tariff, during);
  return cost.kind === 'ok' ? cost.cents : assert.fail(cost.kind);
}

function assertCost(line: Line, expected: string, during?: Period): void {
  assert.equal(formatMoney(costOf(line, during)), `€ ${expected}`);
}

function assertSum(lines: readonly Line[], expected: string): void {
  assert.equal(formatMoney(sum(lines)), `€ ${expected}`);
}

function sum(lines: readonly Line[]): Cents {
  return sumCents(lines.map((line) => costOf(line)));
}

function assertExcess(lines: readonly Line[], budget: string, excess: string): void {
  assert.equal(formatMoney(subtractCents(sum(lines), euros(budget))), `€ ${excess}`);
}

describe('case 1, Linde', () => {
  const youthMental = weekly(1, 'uur', '101,17', span('2025-09-01', '2026-03-31'));
  const youthSupport = weekly(2, 'uur', '78', span('2026-01-01', '2026-12-31'));
  const dayActivities = weekly(4, 'dagdeel', '46,15', span('2026-03-15', '2026-12-31'));
  const basicMental = weekly(1, 'uur', '100', span('2026-03-15', '2026-09-14'));
  const support = weekly(1, 'uur', '55,80', span('2026-03-14', '2026-12-31'));

  it('costs what the catalogue says, line by line', () => {
    assertCost(youthMental, '3.064,01');
    assertCost(youthSupport, '8.134,29');
    assertCost(dayActivities, '7.700,46');
    assertCost(basicMental, '2.628,57');
    assertCost(support, '2.335,63');
  });

  it('adds up per stream and for the household', () => {
    assertSum([youthMental, youthSupport], '11.198,30');
    assertSum([dayActivities, support], '10.036,09');
    assertSum([youthMental, youthSupport, dayActivities, basicMental, support], '23.862,96');
    assertExcess([dayActivities, support], '10.000,00', '36,09');
  });

  it('has € 245,70 of youth care after the 18th birthday', () => {
    assertCost(youthMental, '245,70', span('2026-03-15', '2026-03-31'));
  });

  it('stays over budget after the two dates are mended', () => {
    const mended = { ...support, period: span('2026-03-15', '2026-12-31') };
    assertCost(youthMental, '2.818,31', span('2025-09-01', '2026-03-14'));
    assertCost(mended, '2.327,66');
    assertSum([dayActivities, mended], '10.028,12');
    assertExcess([dayActivities, mended], '10.000,00', '28,12');
  });
});

describe('case 2, Vermeer', () => {
  const year = span('2026-01-01', '2026-12-31');
  const household = weekly(3, 'uur', '32,40', span('2026-01-01', '2026-04-30'));
  const nursing = weekly(5, 'uur', '67,94', span('2026-01-01', '2026-04-15'));
  const dayActivities = weekly(2, 'dagdeel', '46,15', span('2026-01-01', '2026-05-15'));
  const packageAtHome = priced('210', 'etmaal', span('2026-04-16', '2026-12-31'));
  const scooter = priced('95', 'maand', year);
  const stairLift = priced('4.850', 'once', span('2026-05-10', '2026-05-10'));
  const support = weekly(1, 'uur', '55,80', year);
  const wmo = [household, dayActivities, scooter, stairLift, support];

  it('costs what the catalogue says, line by line', () => {
    assertCost(household, '1.666,29');
    assertCost(nursing, '5.095,50');
    assertCost(dayActivities, '1.780,07');
    assertCost(packageAtHome, '54.600,00');
    assertCost(scooter, '1.140,00');
    assertCost(stairLift, '4.850,00');
    assertCost(support, '2.909,57');
  });

  it('adds up per stream and for the household', () => {
    assertSum(wmo, '12.345,93');
    assertSum([...wmo, nursing, packageAtHome], '72.041,43');
  });

  it('has two Wmo lines beside the Wlz package', () => {
    assertCost(household, '208,29', span('2026-04-16', '2026-04-30'));
    assertCost(dayActivities, '395,57', span('2026-04-16', '2026-05-15'));
  });

  it('books nine monthly contributions too many', () => {
    const contribution = priced('21,80', 'maand', year);
    assertCost(contribution, '261,60');
    assertCost(contribution, '196,20', span('2026-04-01', '2026-12-31'));
    assertCost(contribution, '65,40', span('2026-01-01', '2026-03-31'));
  });

  it('costs the Wmo € 11.742,07 once both lines stop the day before', () => {
    const until = (line: Line): Line => ({ ...line, period: span('2026-01-01', '2026-04-15') });
    assertSum([until(household), until(dayActivities), scooter, stairLift, support], '11.742,07');
  });
});

describe('case 3, Bakker', () => {
  const youthSupport = weekly(4, 'uur', '78', span('2026-03-01', '2026-08-31'));
  const protection = priced('45', 'dag', span('2026-06-20', '2026-12-31'));
  const fosterCare = priced('60', 'etmaal', span('2026-07-01', '2026-12-31'));
  const debtHelp = priced('150', 'maand', span('2026-06-01', '2026-12-31'));
  const ownRisk = priced('385', 'once', span('2026-03-01', '2026-12-31'));
  const furnishing = priced('640', 'once', span('2026-03-01', '2026-12-31'));
  const support = weekly(2, 'uur', '55,80', span('2026-03-01', '2026-12-31'));

  it('costs what the catalogue says, line by line', () => {
    assertCost(youthSupport, '8.201,14');
    assertCost(protection, '8.775,00');
    assertCost(fosterCare, '11.040,00');
    assertCost(debtHelp, '1.050,00');
    assertCost(ownRisk, '385,00');
    assertCost(furnishing, '640,00');
    assertCost(support, '4.878,51');
  });

  it('adds up per stream and for the household', () => {
    const youth = [youthSupport, protection, fosterCare];
    assertSum(youth, '28.016,14');
    assertSum([ownRisk, furnishing], '1.025,00');
    assertSum([...youth, debtHelp, ownRisk, furnishing, support], '34.969,65');
    assertExcess([debtHelp], '1.000,00', '50,00');
  });

  it('had to speak about the eviction by Wednesday 10 June', () => {
    assert.equal(addWorkingDays(day('2026-06-05'), 3), day('2026-06-10'));
  });
});
