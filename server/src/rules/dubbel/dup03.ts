import { doublesIn, isMotivated } from '../../domain/doubleKind.js';
import { defineRule } from '../rule.js';
import { doubleReport } from './doubleReport.js';

export const dup03 = defineRule({
  code: 'DUP-03',
  title: { nl: 'Dezelfde inzet staat er twee keer', en: 'The same support is written twice' },
  severity: 'warning',
  explanation: {
    nl: 'Twee regels met dezelfde dienst, dezelfde aanbieder en dezelfde wet voor dezelfde persoon horen niet op dezelfde dagen te lopen: waarschijnlijk is het één inzet.',
    en: 'Two lines with the same service, provider and law for the same person should not run on the same days: they are probably one.',
  },
  exceptions: [
    { nl: 'Regels die op elkaar aansluiten mogen wel.', en: 'Lines that follow each other are fine.' },
    {
      nl: 'Een andere aard, oorzaak of kostensoort laat zien dat het om iets anders gaat.',
      en: 'A different nature, cause or sort of cost shows that they are something else.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Het vervolg begint op 1 juli, de dag nadat het eerste deel eindigt.',
    en: 'The sequel starts on 1 July, the day after the first part ends.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const pair of doublesIn(plan).filter(({ kind }) => kind === 'sameLine')) {
      yield doubleReport(plan, pair, {
        severity: isMotivated(pair.earlier, pair.later) ? 'info' : 'warning',
        same: {
          nl: 'dezelfde dienst van dezelfde aanbieder uit dezelfde wet',
          en: 'the same service of the same provider under the same law',
        },
        advice: {
          nl: 'maak er één inzet van of laat ze op elkaar aansluiten',
          en: 'make them one or let one follow the other',
        },
      });
    }
  },
});
