import { wgs01 } from './wgs01.js';
import { wgs02 } from './wgs02.js';
import { wgs03 } from './wgs03.js';

/** Help with debts (rules §3E). */
export const debtRules = [wgs01, wgs02, wgs03] as const;
