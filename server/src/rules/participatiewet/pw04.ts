import { placeOf } from '../../domain/fact.js';
import { knownDay } from '../../domain/knownDay.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { assistance } from './assistance.js';

export const pw04 = defineRule({
  code: 'PW-04',
  title: { nl: 'Bijstand voor schulden', en: 'Assistance for debts' },
  severity: 'error',
  explanation: {
    nl: 'Bijstand is er niet voor het aflossen van schulden. Schrijf `kosten schulden` als een inzet daarvoor is bedoeld. Hulp bij schulden loopt via de Wgs.',
    en: 'Assistance is not there to pay off debts. Write `kosten schulden` when a line is meant for that. Help with debts runs through the Wgs.',
  },
  exceptions: [
    {
      nl: 'In bijzondere gevallen kan de gemeente het toch doen, meestal met een lening of een borg bij een saneringskrediet; noteer dat bij `motivering`, dan wordt de melding een waarschuwing.',
      en: 'In special cases the municipality can do it after all, mostly with a loan or a guarantee for a debt restructuring loan; write that under `motivering` and the finding becomes a warning.',
    },
  ],
  mended: {
    nl: 'Schuldhulp uit de Wgs regelt de huurschuld met de verhuurder.',
    en: 'Debt help under the Wgs settles the rent arrears with the landlord.',
  },
  sources: [
    article('Participatiewet', 'art. 13 lid 1 onder g', 2017),
    { title: 'Participatiewet', article: 'art. 49', certainty: 'known-high' },
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    const lines = new Set(assistance(plan).flatMap(({ line }) => (line.costKind === 'schulden' ? [line] : [])));
    for (const line of lines) {
      yield {
        subject: line,
        place: placeOf(line, 'kosten'),
        ...(line.period && { overlap: line.period }),
        costOf: line,
        severity: line.motivation === undefined ? 'error' : 'warning',
        message: (details) => {
          const { nl, en } = atStake(details);
          return {
            nl: `De Participatiewet betaalt ${line.name} voor schulden: ${nl}. Vraag schuldhulp aan op grond van de Wgs, of noteer bij \`motivering\` waarom bijstand hier kan (art. 49).`,
            en: `The Participation Act pays for ${line.name} for debts: ${en}. Apply for debt help under the Wgs, or write under \`motivering\` why assistance is possible here (art. 49).`,
          };
        },
      };
    }
  },
});
