import type { FundingStream, HouseholdBudget } from './funding.js';
import type { FundingShare, Intervention } from './intervention.js';
import { type Cents, sumCents } from './money.js';
import type { Period } from './period.js';
import { isOutsideHouseholdBudget, type PlanModel } from './plan.js';

/**
 * What a line takes from a budget on days that the budget's own period does not cover, rounded once. Undefined when the
 * line does not say enough, and for a one-off amount with a day inside the period: that counts whole there (rules §7.3, §7.4).
 */
export function costOutsideBudget(
  plan: PlanModel,
  line: Intervention,
  budget: FundingStream | HouseholdBudget,
  outside: Period,
): Cents | undefined {
  const isWhole = line.period?.from === outside.from && line.period.to === outside.to;
  if (isOneOff(line) && !isWhole) {
    return undefined;
  }
  const shares = plan.sharesDuring(line, outside).filter(({ funding }) => drawsOn(funding, budget));
  return shares.length === 0 ? undefined : sumCents(shares.map(({ amount }) => amount));
}

function isOneOff({ tariff, volume }: Intervention): boolean {
  return tariff === undefined || tariff.per === 'once' || volume?.per === 'once';
}

function drawsOn({ stream, law }: FundingShare, budget: FundingStream | HouseholdBudget): boolean {
  return budget.kind === 'fundingStream' ? stream === budget : law !== undefined && !isOutsideHouseholdBudget(law);
}
