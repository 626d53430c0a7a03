import assert from 'node:assert/strict';
import type { Remark } from '../../server/src/check/check.js';
import { type ExerciseProgress, progressOf } from '../../server/src/exercises/progress.js';
import { checked, exercise, SOLUTION, START } from './exercising.js';

describe('how far someone is with an exercise', () => {
  it('starts with everything open', async () => {
    const { findings, others, gone, isFinished } = await progress(START);
    assert.deepEqual(
      findings.map(({ state, found }) => [state, found?.code]),
      [
        ['open', 'REG-02'],
        ['open', 'REG-05'],
      ],
    );
    assert.deepEqual([others, gone, isFinished], [[], [], false]);
  });

  it('counts a finding as solved when it is gone, while another is still open', async () => {
    const { findings, isFinished } = await progress(START.replace('t/m 2026-04-30', 't/m 2026-05-31'));
    assert.deepEqual(
      findings.map(({ state }) => state),
      ['solved', 'open'],
    );
    assert.equal(isFinished, false);
  });

  it('keeps a finding open whose days only became fewer', async () => {
    const { findings, others } = await progress(START.replace('t/m 2026-04-30', 't/m 2026-05-30'));
    assert.deepEqual(
      findings.map(({ state }) => state),
      ['open', 'open'],
    );
    assert.deepEqual(others, []);
  });

  it('is finished with the solution', async () => {
    const { findings, isFinished } = await progress(SOLUTION);
    assert.deepEqual(
      findings.map(({ state }) => state),
      ['solved', 'solved'],
    );
    assert.equal(isFinished, true);
  });

  it('is not finished when mending made something else wrong', async () => {
    const { findings, others, isFinished } = await progress(SOLUTION.replace('t/m 2026-05-31', 't/m 2026-06-01'));
    assert.deepEqual(
      findings.map(({ state }) => state),
      ['solved', 'solved'],
    );
    assert.deepEqual(
      others.map(({ code }) => code),
      ['REG-03'],
    );
    assert.equal(isFinished, false);
  });

  it('is not finished when people are taken out of the plan', async () => {
    const { gone, isFinished } = await progress(SOLUTION.replaceAll('Marit', 'Karin'));
    assert.deepEqual([gone, isFinished], [['Marit'], false]);
  });

  it('is not finished with an empty file', async () => {
    const { gone, isFinished } = await progress('');
    assert.deepEqual([gone, isFinished], [['Marit'], false]);
  });

  it('is not finished when there is a slip of the pen', async () => {
    const { others, isFinished } = await progress(`${SOLUTION}\nonzin\n`);
    assert.deepEqual([others.map(({ code }) => code), isFinished], [['TAAL-05'], false]);
  });

  async function progress(text: string): Promise<ExerciseProgress<Remark>> {
    const given = exercise();
    return progressOf(given, await checked(text, given));
  }
});
