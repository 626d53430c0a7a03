import { calculateEffect } from '../../domain/effectCalculator.js';
import type { Cluster } from '../../domain/effectClusters.js';
import { isAbsent } from '../../domain/fact.js';
import { formatMoney } from '../../domain/money.js';
import type { Texts } from '../../domain/texts.js';
import { defineRule } from '../rule.js';

export const kwa08 = defineRule({
  code: 'KWA-08',
  title: {
    nl: 'Duurder dan zonder plan, zonder uitleg voor de lange termijn',
    en: 'Dearer than without the plan, without a long-term explanation',
  },
  severity: 'warning',
  explanation: {
    nl: 'De Effectencalculator vergelijkt wat het plan kost en oplevert met het referentiescenario. Is het plan ten minste vijf procent duurder (een gids kan een andere grens geven: `kostenverschil`) en is het effect beperkt (cluster 5) of niet groter (cluster 6), dan hoort erbij wat het op lange termijn oplevert: schrijf dat als `toelichting` bij de `referentie`. Het effect is de verandering in ZRM-scores, en is pas bekend als de leefgebieden van de referentie twee keer zijn gemeten. De grenzen zijn een keuze van dit product.',
    en: 'The Effectencalculator compares what the plan costs and yields with the reference scenario. If the plan is at least five per cent dearer (a guide may set another cut-off: `kostenverschil`) and its effect is limited (cluster 5) or no larger (cluster 6), it should say what it yields in the long run: write that as `toelichting` with the `referentie`. The effect is the change in ZRM scores, and is known only when the life domains of the reference were scored twice. The cut-offs are a choice of this product.',
  },
  exceptions: [],
  mended: {
    nl: 'Er staat wat het plan op de lange termijn oplevert.',
    en: 'It says what the plan brings in the long run.',
  },
  sources: [
    { title: 'Effectencalculator', certainty: 'practice' },
    { title: 'Regieplan', certainty: 'product', note: { nl: 'de grenzen', en: 'the cut-offs' } },
  ],
  *check(plan) {
    const { reference } = plan.facts;
    const { planCost, difference: more, cluster } = calculateEffect(plan) ?? {};
    const called = cluster && NAMES[cluster];
    if (reference && planCost !== undefined && more !== undefined && called && isAbsent(reference, 'toelichting')) {
      yield {
        subject: reference,
        amount: more,
        message: () => ({
          nl: `Dit plan kost ${formatMoney(planCost)}, ${formatMoney(more)} meer dan de referentie, met ${called.nl} (cluster ${cluster}); schrijf bij \`toelichting\` wat het op lange termijn oplevert, of kies de gewone weg.`,
          en: `This plan costs ${formatMoney(planCost)}, ${formatMoney(more)} more than the reference, with ${called.en} (cluster ${cluster}); write as \`toelichting\` what it yields in the long run, or choose the usual route.`,
        }),
      };
    }
  },
});

/** The clusters that ask for an explanation. */
const NAMES: Partial<Record<Cluster, Texts>> = {
  5: { nl: 'een beperkt groter effect', en: 'a limited larger effect' },
  6: { nl: 'een gelijk of kleiner effect', en: 'an equal or smaller effect' },
};
