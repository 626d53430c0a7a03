import { jw01 } from './jw01.js';
import { jw02 } from './jw02.js';
import { jw03 } from './jw03.js';
import { jw04 } from './jw04.js';
import { jw05 } from './jw05.js';
import { jw06 } from './jw06.js';
import { jw07 } from './jw07.js';
import { jw08 } from './jw08.js';
import { jw09 } from './jw09.js';
import { jw10 } from './jw10.js';
import { jw11 } from './jw11.js';
import { jw12 } from './jw12.js';
import { jw13 } from './jw13.js';
import { jw14 } from './jw14.js';
import { jw15 } from './jw15.js';

/** The Youth Act and the eighteenth birthday (rules §3C). */
export const youthRules = [
  jw01,
  jw02,
  jw03,
  jw04,
  jw05,
  jw06,
  jw07,
  jw08,
  jw09,
  jw10,
  jw11,
  jw12,
  jw13,
  jw14,
  jw15,
] as const;
