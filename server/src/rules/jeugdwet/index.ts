import { jw01 } from './jw01.js';
import { jw02 } from './jw02.js';
import { jw03 } from './jw03.js';
import { jw06 } from './jw06.js';

/** The Youth Act and the eighteenth birthday (rules §3C). */
export const youthRules = [jw01, jw02, jw03, jw06] as const;
