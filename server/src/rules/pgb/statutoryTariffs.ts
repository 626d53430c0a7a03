import type { Intervention } from '../../domain/intervention.js';
import { amountsDuring } from '../../domain/law.js';
import type { PricePeriod } from '../../domain/personalBudget.js';
import type { PlanModel } from '../../domain/plan.js';

/** The national Wlz maxima, by the unit they are counted in; other units have none. */
const FORMAL: ReadonlyMap<string, string> = new Map([
  ['uur', 'wlz-pgb-formeel-uur'],
  ['dagdeel', 'wlz-pgb-formeel-dagdeel'],
]);
const INFORMAL: ReadonlyMap<string, string> = new Map([['uur', 'wlz-pgb-informeel-uur']]);

/** The Wlz maxima for a line, on the days for which they are recorded (Blz art. 3.6.5). */
export function wlzMaxima(plan: PlanModel, line: Intervention, kind: 'formal' | 'informal'): readonly PricePeriod[] {
  const { tariff, period } = line;
  const name = (kind === 'formal' ? FORMAL : INFORMAL).get(tariff?.per ?? '');
  return name === undefined || !period
    ? []
    : amountsDuring(plan.facts.statutoryAmounts.get(name), period).map(({ period: days, amount }) => ({
        period: days,
        price: amount,
      }));
}
