import { wgs01 } from './wgs01.js';

/** Help with debts (rules §3E). */
export const debtRules = [wgs01] as const;
