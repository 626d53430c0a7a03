import { wlz01 } from './wlz01.js';
import { wlz02 } from './wlz02.js';
import { wlz04 } from './wlz04.js';
import { wlz05 } from './wlz05.js';
import { wlz06 } from './wlz06.js';
import { wlz07 } from './wlz07.js';
import { wlz08 } from './wlz08.js';
import { wlz09 } from './wlz09.js';
import { wlz10 } from './wlz10.js';
import { wlz11 } from './wlz11.js';
import { wlz12 } from './wlz12.js';
import { wlz13 } from './wlz13.js';
import { wlz14 } from './wlz14.js';
import { wlz15 } from './wlz15.js';
import { wlz16 } from './wlz16.js';
import { wlz17 } from './wlz17.js';
import { wlz18 } from './wlz18.js';
import { wlz19 } from './wlz19.js';
import { wlz20 } from './wlz20.js';
import { wlz21 } from './wlz21.js';
import { wlz22 } from './wlz22.js';
import { wlz23 } from './wlz23.js';

/** The border of the Wlz with other laws (rules §3A). WLZ-03 says what is allowed and never reports. */
export const wlzRules = [
  wlz01,
  wlz02,
  wlz04,
  wlz05,
  wlz06,
  wlz07,
  wlz08,
  wlz09,
  wlz10,
  wlz11,
  wlz12,
  wlz13,
  wlz14,
  wlz15,
  wlz16,
  wlz17,
  wlz18,
  wlz19,
  wlz20,
  wlz21,
  wlz22,
  wlz23,
] as const;
