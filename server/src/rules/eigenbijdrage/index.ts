import { eb02 } from './eb02.js';

/** Own contributions (rules §3I). */
export const contributionRules = [eb02] as const;
