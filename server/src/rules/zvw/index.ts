import { zvw01 } from './zvw01.js';
import { zvw02 } from './zvw02.js';
import { zvw03 } from './zvw03.js';
import { zvw04 } from './zvw04.js';
import { zvw05 } from './zvw05.js';
import { zvw06 } from './zvw06.js';
import { zvw07 } from './zvw07.js';
import { zvw08 } from './zvw08.js';
import { zvw09 } from './zvw09.js';
import { zvw10 } from './zvw10.js';
import { zvw11 } from './zvw11.js';

/** The border of the Zvw with other laws (rules §3B). */
export const zvwRules = [zvw01, zvw02, zvw03, zvw04, zvw05, zvw06, zvw07, zvw08, zvw09, zvw10, zvw11] as const;
