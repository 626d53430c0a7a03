import { doublesIn, isMotivated } from '../../domain/doubleKind.js';
import { defineRule } from '../rule.js';
import { doubleReport } from './doubleReport.js';

export const dup02 = defineRule({
  code: 'DUP-02',
  title: { nl: 'Twee keer dezelfde soort hulp', en: 'The same kind of help twice' },
  severity: 'warning',
  explanation: {
    nl: 'Twee keer dezelfde soort hulp voor dezelfde persoon op dezelfde dagen vraagt om een taakverdeling.',
    en: 'The same kind of help twice for the same person on the same days asks for a division of work.',
  },
  exceptions: [
    {
      nl: 'Leggen de inzetten een andere `aard` of `oorzaak` vast, dan zwijgt de regel; met een `motivering` blijft de melding als informatie staan.',
      en: 'When the lines record another `aard` or `oorzaak` the rule says nothing; with a `motivering` the finding stays as information.',
    },
    {
      nl: 'Informele hulp en algemene voorzieningen mogen ernaast.',
      en: 'Informal help and general provisions may run beside it.',
    },
    {
      nl: 'Hulpmiddelen, vervoer, medische zorg en inkomen tellen niet mee.',
      en: 'Aids, transport, medical care and income do not count.',
    },
  ],
  mended: {
    nl: 'Er staat wie wat doet: de een helpt bij zelf doen, de ander bij het wonen.',
    en: 'It says who does what: one helps with doing things alone, the other with living.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  yieldsToErrors: true,
  *check(plan) {
    for (const pair of doublesIn(plan).filter(({ kind }) => kind === 'sameFunction')) {
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
