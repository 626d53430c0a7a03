import { placeOf } from '../../domain/fact.js';
import { knownDay } from '../../domain/knownDay.js';
import { defineRule } from '../rule.js';
import { dayIn } from '../wording.js';

export const wgs03 = defineRule({
  code: 'WGS-03',
  title: { nl: 'Eerder schuldhulp gehad', en: 'Earlier debt help' },
  severity: 'info',
  explanation: {
    nl: 'Kreeg iemand al eerder schuldhulp, dan kan het college nieuwe hulp weigeren. Het hoeft dat niet te doen: vraag naar het beleid en leg uit wat er nu anders is.',
    en: 'When someone had debt help before, the municipality may refuse new help. It need not: ask about its policy and explain what is different now.',
  },
  exceptions: [
    {
      nl: 'Staat bij `motivering` wat er nu anders is, dan zwijgt de regel.',
      en: 'When `motivering` says what is different now, the rule says nothing.',
    },
  ],
  mended: {
    nl: 'Er staat wat er nu anders is dan de vorige keer.',
    en: 'It says what is different from the last time.',
  },
  sources: [{ title: 'Wgs', article: 'art. 3 lid 2', certainty: 'known-high' }],
  from: knownDay('2012-07-01'),
  *check(plan) {
    for (const notification of plan.facts.notifications) {
      const { law, name, earlierDebtHelpOn, reportedOn, motivation } = notification;
      const isEarlier = earlierDebtHelpOn !== undefined && reportedOn !== undefined && earlierDebtHelpOn < reportedOn;
      if (law?.name === 'Wgs' && isEarlier && motivation === undefined) {
        const day = dayIn(earlierDebtHelpOn);
        yield {
          subject: notification,
          place: placeOf(notification, 'eerdere-schuldhulp'),
          message: () => ({
            nl: `Bij ${name} staat eerdere schuldhulp (${day.nl}); het college kan nieuwe schuldhulp daarom weigeren. Vraag naar het beleid, en schrijf bij \`motivering\` wat er nu anders is.`,
            en: `${name} mentions earlier debt help (${day.en}); the municipality may refuse new debt help for that reason. Ask about its policy, and write under \`motivering\` what is different now.`,
          }),
        };
      }
    }
  },
});
