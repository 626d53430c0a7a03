import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BackgroundWork, type Clock, type Job } from '../../server/src/workspace/backgroundWork.js';

/** Time that passes only when someone sleeps, and a list of what happened in which order. */
class TestClock implements Clock {
  time = 0;
  readonly events: string[] = [];

  now(): number {
    return this.time;
  }

  async sleep(ms: number): Promise<void> {
    this.events.push(`sleep ${ms}`);
    this.time += ms;
  }

  async giveWay(): Promise<void> {
    this.events.push('give way');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('work in the background', () => {
  const setUp = (names: readonly string[], cost = 0) => {
    const clock = new TestClock();
    const failures: unknown[] = [];
    const waiting = [...names];
    const next = (): Job | undefined => {
      const name = waiting.shift();
      return name === undefined
        ? undefined
        : async () => {
            clock.time += cost;
            clock.events.push(name);
            if (name === 'bad') {
              throw new Error('bad');
            }
          };
    };
    return { clock, failures, waiting, next, work: new BackgroundWork(clock, next, (error) => failures.push(error)) };
  };

  const settled = async (isDone: () => boolean): Promise<void> => {
    for (let turns = 0; !isDone(); turns++) {
      assert.ok(turns < 1000, 'the work never ends');
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  it('gives way after every piece', async () => {
    const { clock, waiting, work } = setUp(['a', 'b']);
    work.wake();
    await settled(() => waiting.length === 0 && clock.events.at(-1) === 'give way');
    assert.deepEqual(clock.events, ['a', 'give way', 'b', 'give way']);
  });

  it('starts nothing for a while after a keystroke', async () => {
    const { clock, work, waiting } = setUp(['a']);
    clock.time = 1000;
    work.disturb();
    work.wake();
    await settled(() => waiting.length === 0);
    assert.deepEqual(clock.events.slice(0, 2), ['sleep 300', 'a']);
  });

  it('waits again when a key is pressed while it waits', async () => {
    const { clock, work, waiting } = setUp(['a']);
    let presses = 2;
    clock.sleep = async (ms) => {
      clock.events.push(`sleep ${ms}`);
      clock.time += 100;
      if (presses-- > 0) {
        work.disturb();
      }
    };
    work.disturb();
    work.wake();
    await settled(() => waiting.length === 0);
    assert.deepEqual(clock.events.slice(0, 6), ['sleep 300', 'sleep 300', 'sleep 300', 'sleep 200', 'sleep 100', 'a']);
  });

  it('goes on after a piece that fails', async () => {
    const { clock, failures, waiting, work } = setUp(['bad', 'b']);
    work.wake();
    await settled(() => waiting.length === 0);
    assert.deepEqual(clock.events.slice(0, 3), ['bad', 'give way', 'b']);
    assert.equal(failures.length, 1);
  });

  it('hurries when somebody waits, and lets others have a turn all the same', async () => {
    const { clock, work, next } = setUp(['a', 'b', 'c', 'd'], 6);
    work.disturb();
    await work.hurry(next, () => false);
    assert.deepEqual(clock.events, ['a', 'b', 'give way', 'c', 'd', 'give way']);
  });

  it('waits for what a piece that was under way brings', async () => {
    const { clock, work, waiting, next } = setUp([]);
    let finish = (): void => {};
    const listing = work.hurry(
      once(async () => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        waiting.push('found');
      }),
      () => false,
    );
    const hurried = work.hurry(next, () => false);
    finish();
    await Promise.all([listing, hurried]);
    assert.ok(clock.events.includes('found'));
  });

  it('stops hurrying when nobody waits any more', async () => {
    const { clock, work, next } = setUp(['a', 'b', 'c']);
    await work.hurry(next, () => clock.events.includes('a'));
    assert.deepEqual(clock.events, ['a']);
  });

  it('ends when it is stopped', async () => {
    const { clock, work } = setUp(['a']);
    work.stop();
    work.wake();
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(clock.events, []);
  });
});

function once(job: Job): () => Job | undefined {
  let left: Job | undefined = job;
  return () => {
    const now = left;
    left = undefined;
    return now;
  };
}
