import { dat01 } from './dat01.js';
import { dat02 } from './dat02.js';
import { dat03 } from './dat03.js';
import { dat04 } from './dat04.js';

/** Whether the dates fit each other. */
export const dateRules = [dat01, dat02, dat03, dat04] as const;
