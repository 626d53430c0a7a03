import { zvw01 } from './zvw01.js';
import { zvw02 } from './zvw02.js';
import { zvw03 } from './zvw03.js';
import { zvw06 } from './zvw06.js';

/** The border of the Zvw with other laws (rules §3B). */
export const zvwRules = [zvw01, zvw02, zvw03, zvw06] as const;
