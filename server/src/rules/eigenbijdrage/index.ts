import { eb01 } from './eb01.js';
import { eb02 } from './eb02.js';
import { eb03 } from './eb03.js';
import { eb04 } from './eb04.js';
import { eb05 } from './eb05.js';
import { eb06 } from './eb06.js';
import { eb07 } from './eb07.js';
import { eb08 } from './eb08.js';
import { eb09 } from './eb09.js';

/** What the family pays itself (rules §3I). */
export const contributionRules = [eb01, eb02, eb03, eb04, eb05, eb06, eb07, eb08, eb09] as const;
