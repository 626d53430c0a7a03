import { doubleKind, isMotivated } from '../../domain/doubleKind.js';
import { concurrentPairs } from '../../domain/doubles.js';
import { defineRule } from '../rule.js';
import { doubleReport } from './doubleReport.js';

export const dup02 = defineRule({
  code: 'DUP-02',
  title: { nl: 'Twee keer dezelfde soort hulp', en: 'The same kind of help twice' },
  severity: 'warning',
  explanation: {
    nl: 'Twee keer dezelfde soort hulp voor dezelfde persoon op dezelfde dagen vraagt om een taakverdeling. Leg vast wat ieder doet: met een andere aard, een andere oorzaak of een motivering. Informele hulp en algemene voorzieningen mogen ernaast. Hulpmiddelen, vervoer, medische zorg en inkomen tellen niet mee.',
    en: 'The same kind of help twice for the same person on the same days asks for a division of work. Record what each does: with a different nature, a different cause or a motivation. Informal help and general services may stand beside it. Aids, transport, medical care and income do not count.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  yieldsToErrors: true,
  *check(plan) {
    for (const pair of concurrentPairs(plan.facts.lines).filter((one) => doubleKind(one) === 'sameFunction')) {
      yield doubleReport(plan, pair, {
        severity: isMotivated(pair.earlier, pair.later) ? 'info' : 'warning',
        same: { nl: 'dezelfde soort hulp', en: 'the same kind of help' },
        advice: {
          nl: 'leg vast wie wat doet (aard, oorzaak of motivering), of stop met een van de twee',
          en: 'record who does what (nature, cause or motivation), or stop one of the two',
        },
      });
    }
  },
});
