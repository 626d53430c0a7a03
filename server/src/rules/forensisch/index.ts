import { fz01 } from './fz01.js';
import { fz02 } from './fz02.js';
import { fz03 } from './fz03.js';

/** Forensic care (rules §3F). */
export const forensicRules = [fz01, fz02, fz03] as const;
