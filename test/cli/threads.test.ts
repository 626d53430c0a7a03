import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import { CheckThread } from '../../server/src/cli/check/checkThread.js';
import type { FileCheckOptions } from '../../server/src/cli/check/fileCheck.js';
import { parseIsoDay } from '../../server/src/domain/day.js';
import { folderWith, goodPlan, ON_TEST_DAY, PROGRAM, planWithError, regieplan } from './regieplan.js';

/** Enough for several threads on a machine with several cores, and for memory to be kept as it is. */
const MANY = 220;

const today = parseIsoDay('2026-06-15');
assert.ok(today !== undefined);
const OPTIONS: FileCheckOptions = { format: 'text', language: 'nl', isColored: false, today, known: [] };

describe('regieplan check of many files', () => {
  const files = Object.fromEntries(
    Array.from({ length: MANY }, (_, index) => [
      `plan-${String(index).padStart(3, '0')}.regie`,
      index % 10 === 3 ? planWithError() : goodPlan(),
    ]),
  );

  for (const format of ['text', 'json']) {
    it(`reports them in their order, each as when it is checked by itself (${format})`, async () => {
      const folder = folderWith(files);
      const names = Object.keys(files);
      const all = await regieplan(['check', '--format', format, ...ON_TEST_DAY], { folder });
      const parts = [];
      for (let first = 0; first < MANY; first += 50) {
        const some = names.slice(first, first + 50);
        parts.push((await regieplan(['check', '--format', format, ...ON_TEST_DAY, ...some], { folder })).stdout);
      }
      const together = parts.flatMap((part) => part.split('\n').filter(isOfOneFile)).map(withoutComma);
      assert.equal(all.stderr, '');
      assert.equal(all.code, 1);
      assert.deepEqual(all.stdout.split('\n').filter(isOfOneFile).map(withoutComma), together);
      assert.equal(together.filter((line) => line.includes('plan-')).length >= MANY, true);
    });
  }

  it('goes on after a file that cannot be read', async () => {
    const folder = folderWith({ ...files, 'plan-100.regie': new Uint8Array([0, 1, 2, 3]) });
    const { code, stdout, stderr } = await regieplan(['check', ...ON_TEST_DAY], { folder });
    assert.equal(code, 2);
    assert.match(stderr, /plan-100\.regie: is geen gewone tekst/);
    assert.equal(stdout.includes('plan-149.regie'), true);
  });
});

describe('A thread that breaks down', () => {
  /** Ends itself at the file called so, and hands back a report that names the file for every other one. */
  const breaking = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (files) => {
        if (files.includes('breekt.regie')) throw new Error('stuk');
        const severities = { error: 0, warning: 0, info: 0, hint: 0 };
        const outcomes = files.map((report) => ({ kind: 'checked', report, isPlan: true, severities }));
        parentPort.postMessage({ kind: 'checked', outcomes });
      });`)}`,
  );

  it('loses the files it was busy with and no others', async () => {
    const thread = new CheckThread(breaking, OPTIONS);
    const outcomes = await Promise.all([
      thread.check(['voor.regie']),
      thread.check(['breekt.regie', 'ernaast.regie']),
      thread.check(['na.regie']),
    ]);
    await thread.end();
    assert.deepEqual(
      outcomes.map((some) =>
        some.map((outcome) => (outcome.kind === 'checked' ? outcome.report : outcome.problem.kind)),
      ),
      [['voor.regie'], ['failed', 'failed'], ['na.regie']],
    );
  });
});

describe('A thread', () => {
  it('tells once that it has loaded what it needs, before its first files are done', async () => {
    const folder = folderWith({ 'plan.regie': goodPlan() });
    const thread = new CheckThread(pathToFileURL(PROGRAM), OPTIONS);
    const said: string[] = [];
    const checked = thread.check([path.join(folder, 'plan.regie')]).then(() => said.push('checked'));
    await Promise.all([thread.loaded.then(() => said.push('loaded')), checked]);
    await thread.end();
    assert.deepEqual(said, ['loaded', 'checked']);
  });
});

function isOfOneFile(line: string): boolean {
  return line.includes('plan-');
}

function withoutComma(line: string): string {
  return line.replace(/,$/, '');
}
