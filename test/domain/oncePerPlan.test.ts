import assert from 'node:assert/strict';
import { oncePerPlan } from '../../server/src/domain/oncePerPlan.js';
import { planOf } from '../support/checker.js';

describe('what is worked out once per plan', () => {
  it('is worked out anew for another plan, and only then', async () => {
    const worked: string[] = [];
    const titleOf = oncePerPlan(({ title }) => {
      worked.push(title);
      return title;
    });
    const [first, second] = [await planOf('plan "Eerste"'), await planOf('plan "Tweede"')];
    assert.deepEqual([first, first, second, second, first].map(titleOf), [
      'Eerste',
      'Eerste',
      'Tweede',
      'Tweede',
      'Eerste',
    ]);
    assert.deepEqual(worked, ['Eerste', 'Tweede', 'Eerste']);
  });

  it('is kept also when nothing comes of it', async () => {
    let times = 0;
    const nothing = oncePerPlan(() => {
      times += 1;
      return undefined;
    });
    const plan = await planOf('plan "Leeg"');
    assert.deepEqual([nothing(plan), nothing(plan)], [undefined, undefined]);
    assert.equal(times, 1);
  });
});
