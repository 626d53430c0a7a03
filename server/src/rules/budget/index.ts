import { bud01 } from './bud01.js';
import { bud02 } from './bud02.js';
import { bud03 } from './bud03.js';
import { bud04 } from './bud04.js';
import { bud05 } from './bud05.js';
import { bud06 } from './bud06.js';
import { bud07 } from './bud07.js';
import { bud08 } from './bud08.js';
import { bud09 } from './bud09.js';
import { bud10 } from './bud10.js';
import { bud11 } from './bud11.js';
import { bud12 } from './bud12.js';

/** Whether the money adds up. */
export const budgetRules = [
  bud01,
  bud02,
  bud03,
  bud04,
  bud05,
  bud06,
  bud07,
  bud08,
  bud09,
  bud10,
  bud11,
  bud12,
] as const;
