import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { FileOutcome } from '../../server/src/cli/check/fileCheck.js';
import { type CheckBatch, sharedOut } from '../../server/src/cli/check/sharedOut.js';

const BATCHES = Array.from({ length: 40 }, (_, index) => [`${index}a`, `${index}b`]);

/** Hands back reports that name the files, after so many turns of the event loop. */
class Checker {
  readonly seen: (readonly string[])[] = [];

  constructor(private readonly turns: number) {}

  readonly check: CheckBatch = async (files) => {
    this.seen.push(files);
    for (let turn = 0; turn < this.turns; turn++) {
      await new Promise(setImmediate);
    }
    return files.map(checked);
  };
}

function checked(report: string): FileOutcome {
  return { kind: 'checked', report, isPlan: true, severities: { error: 0, warning: 0, info: 0, hint: 0 } };
}

async function reportsOf(outcomes: AsyncIterable<FileOutcome>): Promise<readonly string[]> {
  const reports: string[] = [];
  for await (const outcome of outcomes) {
    reports.push(outcome.kind === 'checked' ? outcome.report : outcome.problem.kind);
  }
  return reports;
}

describe('Files that are shared out', () => {
  it('come back in their order, each once, whoever was quicker', async () => {
    const [quick, slow] = [new Checker(1), new Checker(7)];
    assert.deepEqual(await reportsOf(sharedOut(BATCHES, [slow.check, quick.check])), BATCHES.flat());
    assert.deepEqual([...quick.seen, ...slow.seen].flat().toSorted(), BATCHES.flat().toSorted());
  });

  it('go to the one that is free, so that a slow one gets fewer', async () => {
    const [quick, slow] = [new Checker(1), new Checker(20)];
    await reportsOf(sharedOut(BATCHES, [slow.check, quick.check]));
    assert.ok(slow.seen.length > 0);
    assert.ok(quick.seen.length > 3 * slow.seen.length, `${quick.seen.length} and ${slow.seen.length}`);
  });

  it('are handed twice at once to one that stands in the list twice', async () => {
    const checker = new Checker(3);
    const outcomes = sharedOut(BATCHES, [checker.check, checker.check]);
    const first = outcomes.next();
    assert.equal(checker.seen.length, 2);
    await first;
    await outcomes.return(undefined);
  });

  it('wait for whoever reads what came of them', async () => {
    const checker = new Checker(1);
    const outcomes = sharedOut(BATCHES, [checker.check]);
    await outcomes.next();
    for (let turn = 0; turn < 100; turn++) {
      await new Promise(setImmediate);
    }
    assert.ok(checker.seen.length < BATCHES.length / 2, `${checker.seen.length} of ${BATCHES.length}`);
    assert.equal((await reportsOf(outcomes)).length, BATCHES.flat().length - 1);
  });

  it('may be none', async () => {
    assert.deepEqual(await reportsOf(sharedOut([], [new Checker(1).check])), []);
  });
});
