import { dup01 } from './dup01.js';
import { dup02 } from './dup02.js';
import { dup03 } from './dup03.js';

/** Whether the same help is in the plan twice. */
export const doubleRules = [dup01, dup02, dup03] as const;
