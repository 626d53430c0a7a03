import { coordinationGaps } from '../../domain/coordinationTimeline.js';
import { postSide } from '../coordinationSide.js';
import { endOn, startOn } from '../fixes.js';
import { defineRule } from '../rule.js';
import { dayIn, onDays } from '../wording.js';

export const reg02 = defineRule({
  code: 'REG-02',
  title: { nl: 'Gat bij de overdracht van de regie', en: 'Gap when coordination is handed over' },
  severity: 'error',
  explanation: {
    nl: 'Als de regie van de een naar de ander gaat, begint de nieuwe regisseur op zijn laatst op de dag nadat de vorige stopt. Zo weet het gezin op elke dag wie het kan bellen. Begint de nieuwe regisseur op de volgende dag, dan is er geen gat.',
    en: 'When coordination passes from one person to another, the new coordinator starts no later than the day after the previous one stops. So the family knows whom to call on every day. Starting on the next day leaves no gap.',
  },
  exceptions: [],
  mended: {
    nl: 'Joost begint op 1 juni, de dag nadat Samira stopt.',
    en: 'Joost starts on 1 June, the day after Samira stops.',
  },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  *check(plan) {
    for (const { before, after, period } of coordinationGaps(plan)) {
      if (before && after) {
        yield {
          subject: after,
          overlap: period,
          related: [postSide(before)],
          message: ({ overlap }) => {
            const span = onDays(overlap);
            const from = dayIn(period.from);
            const to = dayIn(period.to);
            return {
              nl: `Tussen ${before.name} en ${after.name} is er ${span.nl} geen regisseur; laat ${after.name} op ${from.nl} beginnen of ${before.name} t/m ${to.nl} doorgaan.`,
              en: `Between ${before.name} and ${after.name} there is no coordinator ${span.en}; let ${after.name} start on ${from.en} or ${before.name} continue through ${to.en}.`,
            };
          },
          fixes: () => [...startOn(after, period.from), ...endOn(before, period.to, { preferred: false })],
        };
      }
    }
  },
});
