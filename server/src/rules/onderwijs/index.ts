import { ond01 } from './ond01.js';
import { ond02 } from './ond02.js';

/** Education and the way to school (rules §3F). */
export const educationRules = [ond01, ond02] as const;
