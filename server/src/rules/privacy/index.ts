import { prv01 } from './prv01.js';
import { prv02 } from './prv02.js';
import { prv03 } from './prv03.js';
import { prv04 } from './prv04.js';
import { prv05 } from './prv05.js';
import { prv06 } from './prv06.js';
import { prv07 } from './prv07.js';
import { prv08 } from './prv08.js';

/** What does not belong in a plan that many can read, and what the family must consent to. */
export const privacyRules = [prv01, prv02, prv03, prv04, prv05, prv06, prv07, prv08] as const;
