import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'mocha';
import { Progress } from '../../server/src/cli/check/progress.js';
import { Output } from '../../server/src/cli/output.js';

const LONG_MS = 10_000;
const CLEARED_LINE = '\r\u001b[2K';

describe('progress', () => {
  it('is shown on a terminal once a run takes long, on one line that is written over', async () => {
    const { progress, written } = started({ isTTY: true });
    await progress.show(1, Date.now() + LONG_MS);
    await progress.show(2, Date.now() + 2 * LONG_MS);
    await progress.clear();
    const [before, first, second, after] = written().split(CLEARED_LINE);
    assert.deepEqual([before, after], ['', '']);
    assert.match(first ?? '', /1 van 3/);
    assert.match(second ?? '', /2 van 3/);
    assert.ok(!written().includes('\n'));
  });

  it('is not shown in a short run', async () => {
    const { progress, written } = started({ isTTY: true });
    await progress.show(1);
    await progress.clear();
    assert.equal(written(), '');
  });

  it('is not shown where nobody watches', async () => {
    const { progress, written } = started({ isTTY: false });
    await progress.show(1, Date.now() + LONG_MS);
    await progress.clear();
    assert.equal(written(), '');
  });

  function started(terminal: { readonly isTTY: boolean }): { progress: Progress; written: () => string } {
    const stream = Object.assign(new PassThrough(), terminal);
    const chunks: string[] = [];
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    const progress = new Progress(new Output(stream), (done, total) => `${done} van ${total}`, 3);
    return { progress, written: () => chunks.join('') };
  }
});
