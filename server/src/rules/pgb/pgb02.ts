import type { Intervention } from '../../domain/intervention.js';
import type { PricePeriod } from '../../domain/personalBudget.js';
import { type PlanModel, paidBy } from '../../domain/plan.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { budgetLines } from './budgetLines.js';
import { municipalMaxima } from './localTariffs.js';
import { wlzMaxima } from './statutoryTariffs.js';
import { tariffReport } from './tariffReport.js';

function maximaFor(plan: PlanModel, line: Intervention): readonly PricePeriod[] {
  return paidBy(line, 'Wlz') ? wlzMaxima(plan, line, 'formal') : municipalMaxima(plan, line);
}

export const pgb02 = defineRule({
  code: 'PGB-02',
  title: { nl: 'Pgb-tarief boven het maximum', en: 'Pgb tariff above the maximum' },
  severity: 'error',
  explanation: {
    nl: 'Een pgb-tarief is niet hoger dan het maximum: bij de Wlz het landelijke tarief van dat jaar voor formele zorg, bij de Wmo en de Jeugdwet het `pgb-maximum` uit de gids van de gemeente. Van welke jaren het Wlz-maximum bekend is, staat bij de bedragen die met `wlz-pgb` beginnen; over andere jaren zwijgt de regel. Voor hulp door familie geldt een lager tarief: zie PGB-06.',
    en: 'A pgb tariff is no higher than the maximum: under the Wlz the national tariff of that year for formal care, under the Wmo and the Youth Act the `pgb-maximum` of the guide of the municipality. The amounts that start with `wlz-pgb` say for which years the Wlz maximum is known; about other years the rule is silent. For help by relatives a lower tariff holds: see PGB-06.',
  },
  exceptions: [{ nl: 'Precies het maximum is goed.', en: 'Exactly the maximum is fine.' }],
  mended: {
    nl: 'Het tarief is nu precies het maximum uit de gids van de gemeente.',
    en: 'The tariff is now exactly the maximum in the municipality’s guide.',
  },
  sources: [
    article('Besluit langdurige zorg', 'art. 3.6.5', 2026),
    article('Wmo 2015', 'art. 2.1.3 lid 2 onder b', 2026),
  ],
  precedes: ['PGB-03'],
  *check(plan) {
    for (const line of budgetLines(plan, ['Wlz', 'Wmo', 'Jeugdwet'])) {
      const { tariff } = line;
      for (const maximum of tariff ? maximaFor(plan, line) : []) {
        if (tariff && tariff.price > maximum.price) {
          yield tariffReport(plan, line, maximum, {
            limit: { nl: 'het hoogste tarief', en: 'the highest tariff' },
            advice: {
              nl: 'Spreek een lager tarief af, of betaal het meerdere niet uit het pgb.',
              en: 'Agree on a lower tariff, or do not pay the rest from the budget.',
            },
            severity: 'error',
            isAllowed: true,
          });
        }
      }
    }
  },
});
