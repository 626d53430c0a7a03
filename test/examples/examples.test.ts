import { assertAsExpected } from '../rules/asExpected.js';

describe('the example plans', () => {
  for (const name of ['linde', 'vermeer', 'bakker', 'start/goed-plan']) {
    it(`${name} has exactly the findings it announces`, () => assertAsExpected(`examples/${name}.regie`));
  }
});
