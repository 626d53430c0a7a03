import { wmo01 } from './wmo01.js';
import { wmo02 } from './wmo02.js';
import { wmo03 } from './wmo03.js';
import { wmo04 } from './wmo04.js';
import { wmo05 } from './wmo05.js';
import { wmo06 } from './wmo06.js';
import { wmo07 } from './wmo07.js';
import { wmo08 } from './wmo08.js';
import { wmo09 } from './wmo09.js';
import { wmo10 } from './wmo10.js';
import { wmo11 } from './wmo11.js';

/** Individual provisions under the Wmo (rules §3D). */
export const wmoRules = [wmo01, wmo02, wmo03, wmo04, wmo05, wmo06, wmo07, wmo08, wmo09, wmo10, wmo11] as const;
