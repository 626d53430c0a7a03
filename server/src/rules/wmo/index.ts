import { wmo01 } from './wmo01.js';
import { wmo02 } from './wmo02.js';
import { wmo04 } from './wmo04.js';

/** Individual provisions under the Wmo (rules §3D). */
export const wmoRules = [wmo01, wmo02, wmo04] as const;
