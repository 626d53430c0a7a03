import { wlz01 } from './wlz01.js';
import { wlz02 } from './wlz02.js';
import { wlz06 } from './wlz06.js';
import { wlz09 } from './wlz09.js';
import { wlz13 } from './wlz13.js';
import { wlz19 } from './wlz19.js';
import { wlz20 } from './wlz20.js';
import { wlz23 } from './wlz23.js';

/** The border of the Wlz with other laws (rules §3A). WLZ-03 says what is allowed and never reports. */
export const wlzRules = [wlz01, wlz02, wlz06, wlz09, wlz13, wlz19, wlz20, wlz23] as const;
