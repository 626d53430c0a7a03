import { kwa01 } from './kwa01.js';
import { kwa03 } from './kwa03.js';
import { kwa04 } from './kwa04.js';
import { kwa10 } from './kwa10.js';

/** Whether the plan is good craft: goals, network first, scaling. */
export const qualityRules = [kwa01, kwa03, kwa04, kwa10] as const;
