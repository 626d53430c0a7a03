import { prv01 } from './prv01.js';

/** What does not belong in a plan that many can read. */
export const privacyRules = [prv01] as const;
