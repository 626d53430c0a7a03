import assert from 'node:assert/strict';
import { flawsOf } from '../../server/src/exercises/flaws.js';
import { checked, exercise, SOLUTION, START } from './exercising.js';

describe('an exercise that is no longer what it says', () => {
  it('has no flaw when it is', async () => {
    assert.deepEqual(await flaws(), []);
  });

  it('expects a finding that its plan does not give, down to the days and the severity', async () => {
    const found = await flaws({ start: START.replace('t/m 2026-04-30', 't/m 2026-04-29') });
    assert.deepEqual(found, ['missing', 'unexpected']);
    const hints = ['een', 'twee'];
    const otherSeverity = [
      { regel: 'REG-02', ernst: 'waarschuwing', bij: 'Joost', van: '2026-05-01', tm: '2026-05-31', hints },
      { regel: 'REG-05', ernst: 'waarschuwing', bij: 'Joost', van: '2026-06-01', tm: '2026-06-30', hints },
    ];
    assert.deepEqual(await flaws({ changes: { meldingen: otherSeverity } }), ['missing', 'unexpected']);
  });

  it('has a finding that it does not announce', async () => {
    assert.deepEqual(await flaws({ start: `${START}onzin\n` }), ['unexpected']);
  });

  it('has a solution that still has a finding', async () => {
    const solution = SOLUTION.replace('t/m 2026-05-31', 't/m 2026-05-30');
    assert.deepEqual(await flaws({ solution }), ['unsolved']);
  });

  it('announces an accepted finding that its solution does not have', async () => {
    assert.deepEqual(await flaws({ changes: { meldingen: accepting() } }), ['notAccepted']);
  });

  it('forgets what has to stay in the plan', async () => {
    assert.deepEqual(await flaws({ changes: { blijft: [] } }), ['keeps']);
    assert.deepEqual(await flaws({ changes: { blijft: ['Marit', 'Karin'] } }), ['keeps']);
  });

  it('names a cluster in which its plan does not fall', async () => {
    assert.deepEqual(await flaws({ changes: { clusters: { oplossing: 2 } } }), ['cluster']);
  });

  it('has no plan where a plan should be', async () => {
    const found = await flaws({ solution: 'gids "Stad"\n' });
    assert.ok(found.includes('notAPlan'));
  });

  function accepting(): readonly Readonly<Record<string, unknown>>[] {
    const hints = ['een', 'twee'];
    return [
      { regel: 'REG-02', ernst: 'fout', bij: 'Joost', van: '2026-05-01', tm: '2026-05-31', hints },
      {
        regel: 'REG-05',
        ernst: 'waarschuwing',
        bij: 'Joost',
        van: '2026-06-01',
        tm: '2026-06-30',
        aanvaard: true,
        hints,
      },
    ];
  }

  async function flaws({
    start = START,
    solution = SOLUTION,
    changes = {},
  }: {
    readonly start?: string;
    readonly solution?: string;
    readonly changes?: Readonly<Record<string, unknown>>;
  } = {}): Promise<readonly string[]> {
    const given = exercise(changes);
    const versions = { exercise: await checked(start, given), solution: await checked(solution, given) };
    return flawsOf(given, versions).map(({ kind }) => kind);
  }
});
