import { isAbsent } from './fact.js';
import type { FundingShare, Intervention } from './intervention.js';
import type { Law } from './law.js';
import { type Cents, sumCents } from './money.js';
import type { PlanModel } from './plan.js';

const NO_DECISION = 'geen';
const MUNICIPALITY = 'gemeente';

/**
 * What of a line's cost is municipal money that flows without a decision of its own (`besluit geen`): a mandate is then
 * all that it rests on. Undefined when there is no such money, or the line does not say enough.
 */
export function spentWithoutDecision(plan: PlanModel, line: Intervention): Cents | undefined {
  if (!isAbsent(line, 'op')) {
    return undefined;
  }
  const shares = plan.sharesOf(line).filter(({ funding }) => isFree(line, funding));
  return shares.length === 0 ? undefined : sumCents(shares.map(({ amount }) => amount));
}

function isFree({ service }: Intervention, { law }: FundingShare): boolean {
  return service !== undefined && law !== undefined && isMunicipal(law) && needsNone(service.decisionKinds, law);
}

function isMunicipal({ executors }: Law): boolean {
  return executors.includes(MUNICIPALITY);
}

/** What the service says about decisions goes before what its law says. */
function needsNone(ofService: readonly string[], law: Law): boolean {
  return (ofService.length > 0 ? ofService : law.decisionKinds).includes(NO_DECISION);
}
