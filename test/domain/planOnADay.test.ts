import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coordinationsOn, planTimeOn } from '../../server/src/domain/currentCoordination.js';
import { type Day, formatIso, parseIsoDay } from '../../server/src/domain/day.js';
import { overdueEvaluations } from '../../server/src/domain/overdueEvaluations.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import { planOf } from '../support/checker.js';

const HEAD = `plan "Dag"
gebruik "../../examples/gids.regie"
periode 2026-01-01 t/m 2026-12-31
persoon Sam
`;

describe('a plan seen from a day', () => {
  const coordinators = async (lines: string, iso: string): Promise<readonly string[]> =>
    coordinationsOn(await planIn(lines), day(iso)).map(({ name }) => name);

  const TWO = 'regisseur Samira vanaf 2026-01-01 t/m 2026-05-31\nregisseur Joost vanaf 2026-06-01\n';

  it('has the coordinator of that day, on the last day of the one and the first of the other', async () => {
    assert.deepEqual(await coordinators(TWO, '2026-05-31'), ['Samira']);
    assert.deepEqual(await coordinators(TWO, '2026-06-01'), ['Joost']);
  });

  it('has the first one before it starts and the last one after it has ended', async () => {
    assert.deepEqual(await coordinators(TWO, '2025-12-31'), ['Samira']);
    assert.deepEqual(await coordinators(TWO, '2027-01-01'), ['Joost']);
  });

  it('has none in a gap and two in an overlap', async () => {
    assert.deepEqual(await coordinators('regisseur Samira vanaf 2026-03-01\n', '2026-02-28'), []);
    const overlapping = 'regisseur Samira vanaf 2026-01-01\nregisseur Joost vanaf 2026-06-01\n';
    assert.deepEqual(await coordinators(overlapping, '2026-07-01'), ['Samira', 'Joost']);
  });

  it('lies ahead, runs or is over', async () => {
    const plan = await planIn('');
    assert.equal(planTimeOn(plan, day('2025-12-31')), 'future');
    assert.equal(planTimeOn(plan, day('2026-01-01')), 'current');
    assert.equal(planTimeOn(plan, day('2026-12-31')), 'current');
    assert.equal(planTimeOn(plan, day('2027-01-01')), 'past');
  });
});

describe('an overdue evaluation', () => {
  const overdue = async (lines: string, iso: string): Promise<readonly string[]> =>
    overdueEvaluations(await planIn(lines), day(iso)).map(({ date }) => formatIso(date));

  it('is one whose day has passed and that was not held', async () => {
    const lines = 'evaluatie 2026-03-31 { met Sam }\n';
    assert.deepEqual(await overdue(lines, '2026-03-31'), []);
    assert.deepEqual(await overdue(lines, '2026-04-01'), ['2026-03-31']);
    assert.deepEqual(await overdue('evaluatie 2026-03-31 { gehouden 2026-04-02 }\n', '2026-05-01'), []);
  });

  it('is replaced by one of the whole plan that was held later, not by one that was held before', async () => {
    const missed = 'evaluatie 2026-03-31 { met Sam }\n';
    assert.deepEqual(await overdue(`${missed}evaluatie 2026-06-30 { gehouden 2026-07-01 }\n`, '2026-08-01'), []);
    assert.deepEqual(await overdue(`${missed}evaluatie 2026-01-31 { gehouden 2026-02-01 }\n`, '2026-08-01'), [
      '2026-03-31',
    ]);
  });

  it('is not replaced by one of a single goal', async () => {
    const lines =
      'doel Rust "Rust"\nevaluatie 2026-03-31 { met Sam }\nevaluatie 2026-06-30 { gehouden 2026-07-01\n  bij Rust }\n';
    assert.deepEqual(await overdue(lines, '2026-08-01'), ['2026-03-31']);
  });

  it('is not one of which the day it was held cannot be read', async () => {
    assert.deepEqual(await overdue('evaluatie 2026-03-31 { gehouden 2026-02-30 }\n', '2026-08-01'), []);
  });
});

function planIn(lines: string): Promise<PlanModel> {
  return planOf(HEAD + lines);
}

function day(iso: string): Day {
  const found = parseIsoDay(iso);
  assert.ok(found);
  return found;
}
