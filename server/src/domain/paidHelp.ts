import { commonCareGroup } from './doubles.js';
import type { Intervention } from './intervention.js';

/** What is not professional help that public money pays. */
const NOT_PAID: ReadonlySet<string> = new Set(['Informeel', 'Eigen', 'Wmo-algemeen']);

/** Whether public money pays the line, whole or in part. */
export function isPaidHelp({ funding }: Intervention): boolean {
  return funding.some(({ law }) => law !== undefined && !NOT_PAID.has(law.name));
}

/** Whether the line is care that someone gives, as in rules §7.11: no aids, adaptations, transport, income or package. */
export function isCare({ service }: Intervention): boolean {
  return service !== undefined && commonCareGroup(service, service) !== undefined;
}
