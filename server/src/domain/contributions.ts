import { lineCost } from './cost.js';
import type { Contribution } from './funding.js';
import type { Cents } from './money.js';
import type { Period } from './period.js';

/** What a contribution comes to over some days, rounded once; undefined when it does not say enough. */
export function contributionDuring({ tariff }: Contribution, days: Period): Cents | undefined {
  const cost = tariff && lineCost(undefined, tariff, days);
  return cost?.kind === 'ok' ? cost.cents : undefined;
}

/** Whether anything is asked at all. */
export function asksMoney({ tariff }: Contribution): boolean {
  return tariff !== undefined && tariff.price > 0;
}
