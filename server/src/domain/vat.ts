import type { Intervention } from './intervention.js';
import { does } from './support.js';
import type { CareFunction } from './vocabulary/careLists.js';

const PAID_BY_FAMILY = 'Eigen';
const ADAPTATION: ReadonlySet<CareFunction> = new Set<CareFunction>(['woningaanpassing']);

/** Money that the municipality hands over; there is nothing to tax. */
const REIMBURSEMENTS: ReadonlySet<string> = new Set(['verhuiskostenvergoeding']);

/** Care that is exempt from value-added tax. */
const EXEMPT: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'huishoudelijke-hulp',
  'begeleiding-individueel',
  'begeleiding-24-uur',
  'begeleiding-groep',
  'logeren',
  'persoonlijke-verzorging',
  'verpleging',
  'verblijf',
  'ggz',
  'medisch-specialistisch',
  'kraamzorg',
  'paramedisch',
  'behandeling',
  'wlz-pakket',
  'jeugdhulp-ambulant',
  'jeugd-ggz',
  'dyslexie',
  'dagbehandeling-jeugd',
  'jeugdverblijf',
]);

/** `taxed`: value-added tax is in the price or comes on top; `exempt`: there is none; `unknown`: it depends. */
export type VatTreatment = 'taxed' | 'exempt' | 'unknown';

/** Private help that the family pays and adaptations of a home are taxed, care is exempt (rules §3L). */
export function vatTreatment({ service, funding }: Intervention): VatTreatment {
  if (!service || REIMBURSEMENTS.has(service.name)) {
    return 'unknown';
  }
  if (does(service, ADAPTATION) || funding.some(({ law }) => law?.name === PAID_BY_FAMILY)) {
    return 'taxed';
  }
  return service.functions.length > 0 && service.functions.every((one) => EXEMPT.has(one)) ? 'exempt' : 'unknown';
}
