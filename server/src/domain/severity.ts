import type { Severity } from './finding.js';

const RANK: Record<Severity, number> = { hint: 0, info: 1, warning: 2, error: 3 };

/** Below 0, 0 or above 0 as `a` is less severe than, as severe as or more severe than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return RANK[a] - RANK[b];
}
