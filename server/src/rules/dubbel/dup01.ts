import { doublesIn } from '../../domain/doubleKind.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { doubleReport } from './doubleReport.js';

export const dup01 = defineRule({
  code: 'DUP-01',
  title: { nl: 'Dezelfde dienst uit twee wetten', en: 'The same service from two laws' },
  severity: 'error',
  explanation: {
    nl: 'Dezelfde dienst voor dezelfde persoon wordt op één dag uit één wet betaald.',
    en: 'The same service for the same person is paid by one law on one day.',
  },
  exceptions: [
    {
      nl: 'Bij jeugdhulp zijn verschillende oorzaken vastgelegd.',
      en: 'With youth help, different causes are recorded.',
    },
    {
      nl: 'Beide inzetten hebben een eigen omvang en een andere aard.',
      en: 'Both lines have an amount of their own and another nature.',
    },
    {
      nl: 'Informele hulp en hulp die het gezin zelf betaalt tellen niet mee.',
      en: 'Informal help and help that the family pays itself do not count.',
    },
  ],
  mended: {
    nl: 'De jobcoach van het UWV begint op 1 juli, de dag nadat die van de gemeente stopt.',
    en: 'The job coach of the UWV starts on 1 July, the day after the municipality’s stops.',
  },
  sources: [article('Jeugdwet', 'art. 1.2 lid 2', 2026), { title: 'Regieplan', certainty: 'product' }],
  yieldsToErrors: true,
  *check(plan) {
    for (const pair of doublesIn(plan).filter(({ kind }) => kind === 'twoLaws')) {
      yield doubleReport(plan, pair, {
        severity: 'error',
        same: { nl: 'dezelfde dienst uit twee wetten', en: 'the same service from two laws' },
        advice: {
          nl: 'kies een wet, of leg vast welk deel elke wet betaalt met een andere aard of oorzaak',
          en: 'choose one law, or record which part each law pays with a different nature or cause',
        },
      });
    }
  },
});
