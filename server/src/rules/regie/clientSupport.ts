import type { Coordination } from '../../domain/coordination.js';
import type { Intervention } from '../../domain/intervention.js';

/** Independent client support (Wmo 2015 art. 2.2.4), as the law library names it. */
const CLIENT_SUPPORT = 'cliëntondersteuning';

/** Whether a coordinator delivers independent client support to the same family. */
export function isClientSupportBy(line: Intervention, { coordinator }: Coordination): boolean {
  return line.service?.name === CLIENT_SUPPORT && coordinator !== undefined && line.providers.includes(coordinator);
}
