import type { Intervention } from '../../domain/intervention.js';
import { overlap } from '../../domain/period.js';
import { isFamily, onePricePerDay, type PricePeriod } from '../../domain/personalBudget.js';
import { type PlanModel, paidBy } from '../../domain/plan.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { namesOf } from '../wording.js';
import { budgetLines } from './budgetLines.js';
import { municipalMaxima, naturaPrices } from './localTariffs.js';
import { wlzMaxima } from './statutoryTariffs.js';
import { tariffReport } from './tariffReport.js';

function isByFamily({ providers, unclear }: Intervention): boolean {
  return providers.length > 0 && !unclear.has('door') && providers.every(isFamily);
}

/** Help by relatives is paid at the informal tariff, whatever their training (Blz art. 3.6.5(4)). */
function aboveInformal(plan: PlanModel, line: Intervention): readonly PricePeriod[] {
  const { tariff } = line;
  return wlzMaxima(plan, line, 'informal').filter(({ price }) => tariff !== undefined && tariff.price > price);
}

/**
 * The guide does not say what the informal tariff is. A price as high as the maximum, or as help in natura, is certainly
 * the formal one; above the maximum PGB-02 says so.
 */
function asHighAsFormal(plan: PlanModel, line: Intervention): readonly PricePeriod[] {
  const { tariff } = line;
  const maxima = municipalMaxima(plan, line);
  const formal = onePricePerDay([...maxima, ...naturaPrices(plan, line, 'lowest')], 'lowest');
  return formal.filter(({ price, period }) => {
    const isAboveMaximum = maxima.some(
      (maximum) => overlap(maximum.period, period) && tariff !== undefined && tariff.price > maximum.price,
    );
    return tariff !== undefined && tariff.price >= price && !isAboveMaximum;
  });
}

export const pgb06 = defineRule({
  code: 'PGB-06',
  title: { nl: 'Formeel tarief voor hulp door familie', en: 'Formal tariff for help by relatives' },
  severity: 'error',
  explanation: {
    nl: 'Familie en mantelzorgers krijgen uit een pgb het informele tarief. Bij de Wlz is een hoger tarief een fout, in de jaren waarvan het informele tarief bekend is. Bij de Wmo en de Jeugdwet staat het in de verordening: de regel waarschuwt als het tarief zo hoog is als het `pgb-maximum` of als hulp in natura, want dat is het formele tarief. Familie is iemand uit het huishouden, of uit het netwerk met `relatie familie` of `relatie mantelzorger`.',
    en: 'Relatives and informal carers are paid the informal tariff from a personal budget. Under the Wlz a higher tariff is an error, in the years of which the informal tariff is known. Under the Wmo and the Youth Act it stands in the ordinance: the rule warns when the tariff is as high as the `pgb-maximum` or as help in kind, for that is the formal tariff. A relative is someone of the household, or of the network with `relatie familie` or `relatie mantelzorger`.',
  },
  exceptions: [
    {
      nl: 'Met een `motivering` blijft de waarschuwing als informatie staan.',
      en: 'With a `motivering` the warning stays as information.',
    },
  ],
  mended: {
    nl: 'Ria is familie van Anna; zij krijgt het informele tarief.',
    en: 'Ria is family of Anna; she gets the informal tariff.',
  },
  sources: [
    article('Besluit langdurige zorg', 'art. 3.6.5 lid 4', 2026),
    { title: 'Verordening van de gemeente', certainty: 'practice' },
  ],
  precedes: ['PGB-02', 'PGB-03'],
  *check(plan) {
    for (const line of budgetLines(plan, ['Wlz', 'Wmo', 'Jeugdwet']).filter(isByFamily)) {
      const isWlz = paidBy(line, 'Wlz');
      const names = namesOf(line.providers);
      for (const days of isWlz ? aboveInformal(plan, line) : asHighAsFormal(plan, line)) {
        yield tariffReport(plan, line, days, {
          limit: isWlz
            ? { nl: 'het tarief voor hulp door familie', en: 'the tariff for help by relatives' }
            : { nl: 'het formele tarief', en: 'the formal tariff' },
          advice: {
            nl: `${names.nl} helpt als familie of mantelzorger; spreek het informele tarief af.`,
            en: `${names.en} helps as a relative or informal carer; agree on the informal tariff.`,
          },
          isAllowed: isWlz,
          severity: isWlz ? 'error' : warningUnlessMotivated(line),
        });
      }
    }
  },
});
