import { isAbsent } from '../../domain/fact.js';
import { defineRule } from '../rule.js';

export const prv03 = defineRule({
  code: 'PRV-03',
  title: { nl: 'Gegevens delen zonder doel', en: 'Sharing data without a goal' },
  severity: 'warning',
  explanation: {
    nl: 'Gegevens over een gezin worden alleen gedeeld voor een doel, en niet meer dan dat doel nodig heeft. Daarom noemt een toestemming bij welk doel van het plan zij hoort (`bij`).',
    en: 'Data about a family are shared only for a goal, and no more than that goal needs. Therefore a consent names the goal of the plan it belongs to (`bij`).',
  },
  exceptions: [],
  mended: {
    nl: 'De toestemming noemt het doel waarvoor de gegevens nodig zijn.',
    en: 'The consent names the goal for which the data are needed.',
  },
  sources: [
    {
      title: 'AVG',
      article: 'art. 5 lid 1',
      certainty: 'known-high',
      note: { nl: 'doelbinding en minimale gegevensverwerking', en: 'purpose limitation and data minimisation' },
    },
  ],
  *check(plan) {
    for (const consent of plan.facts.consents.filter((one) => isAbsent(one, 'bij'))) {
      yield {
        subject: consent,
        message: () => ({
          nl: `${consent.name} zegt niet voor welk doel de gegevens worden gedeeld; schrijf \`bij\` met de naam van het doel.`,
          en: `${consent.name} does not say for which goal the data are shared; write \`bij\` with the name of the goal.`,
        }),
      };
    }
  },
});
