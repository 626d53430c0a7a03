import type { Fix } from '../domain/finding.js';

/** The same fix, offered rather than preferred. */
export function asOffers(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map(({ title, changes }) => ({ title, changes }));
}
