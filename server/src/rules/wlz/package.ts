import type { Support } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';

/** What a Wlz indication covers in every form of delivery, and the Wmo therefore need not pay, domestic help apart. */
export const COVERED_BESIDE_WMO: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'begeleiding-individueel',
  'begeleiding-groep',
  'persoonlijke-verzorging',
  'vervoer-dagbesteding',
  'logeren',
]);

export const DOMESTIC_HELP: ReadonlySet<CareFunction> = new Set<CareFunction>(['huishoudelijke-hulp']);

/** District nursing. */
export const NURSING_AND_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'persoonlijke-verzorging',
  'verpleging',
]);

/** Places to live with support that the Wmo need not pay beside the Wlz (rules §7.19). */
export const SHELTER: ReadonlySet<string> = new Set(['beschermd-thuis', 'maatschappelijke-opvang']);

export const SHELTERED_LIVING = 'beschermd-wonen';

/** Transport to day activities that is part of social transport stays with the Wmo; the line says so with `aard participatie`. */
export function isSocialTransport({ line, service }: Support): boolean {
  return service.functions.includes('vervoer-dagbesteding') && line.natures.includes('participatie');
}
