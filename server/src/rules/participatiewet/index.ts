import { pw01 } from './pw01.js';
import { pw02 } from './pw02.js';
import { pw03 } from './pw03.js';
import { pw04 } from './pw04.js';
import { pw05 } from './pw05.js';
import { pw06 } from './pw06.js';
import { pw07 } from './pw07.js';
import { pw08 } from './pw08.js';

/** Income and special assistance (rules §3E). */
export const participationRules = [pw01, pw02, pw03, pw04, pw05, pw06, pw07, pw08] as const;
