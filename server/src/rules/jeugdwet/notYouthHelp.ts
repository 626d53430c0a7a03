import type { CareFunction } from '../../domain/vocabulary/careLists.js';

/** Aids, adaptations and transport that the Wmo gives at any age. */
export const WMO_AIDS: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'mobiliteitshulpmiddel',
  'roerende-voorziening',
  'woningaanpassing',
  'vervoer',
]);

/** What schools and their partnerships arrange themselves. */
export const EDUCATION: ReadonlySet<CareFunction> = new Set<CareFunction>(['onderwijs']);

export const SCHOOL_TRANSPORT: ReadonlySet<CareFunction> = new Set<CareFunction>(['leerlingenvervoer']);
