import type { CareFunction } from '../../domain/vocabulary/careLists.js';

/**
 * Youth help of the first kind in Jeugdwet art. 1.1, the only kind that can be extended after the eighteenth birthday
 * (rules §7.17). Support because of a disability (2°) and personal care (3°) cannot.
 */
export const TREATMENT: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'jeugdhulp-ambulant',
  'jeugdverblijf',
  'jeugd-ggz',
  'dagbehandeling-jeugd',
]);

export const YOUTH_PROBATION: ReadonlySet<CareFunction> = new Set<CareFunction>(['jeugdreclassering']);
