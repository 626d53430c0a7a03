import { pw07 } from './pw07.js';

/** Income and special assistance (rules §3E). */
export const participationRules = [pw07] as const;
