import { type Day, dayFromCivil, FOREVER } from '../domain/day.js';

/** The day it is where the user sits. */
export function today(): Day {
  const now = new Date();
  return dayFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? FOREVER;
}
