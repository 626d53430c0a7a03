import { kwa01 } from './kwa01.js';
import { kwa02 } from './kwa02.js';
import { kwa03 } from './kwa03.js';
import { kwa04 } from './kwa04.js';
import { kwa05 } from './kwa05.js';
import { kwa06 } from './kwa06.js';
import { kwa07 } from './kwa07.js';
import { kwa08 } from './kwa08.js';
import { kwa09 } from './kwa09.js';
import { kwa10 } from './kwa10.js';
import { kwa11 } from './kwa11.js';
import { kwa12 } from './kwa12.js';
import { kwa13 } from './kwa13.js';
import { kwa14 } from './kwa14.js';
import { kwa15 } from './kwa15.js';

/** Whether the plan is good craft: goals, network first, scaling, safety, and reasons for what is done differently. */
export const qualityRules = [
  kwa01,
  kwa02,
  kwa03,
  kwa04,
  kwa05,
  kwa06,
  kwa07,
  kwa08,
  kwa09,
  kwa10,
  kwa11,
  kwa12,
  kwa13,
  kwa14,
  kwa15,
] as const;
