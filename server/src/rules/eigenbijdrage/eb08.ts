import { asksMoney, contributionDuring } from '../../domain/contributions.js';
import { lineSide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';

const CLIENT_SUPPORT = 'cliëntondersteuning';

export const eb08 = defineRule({
  code: 'EB-08',
  title: { nl: 'Eigen bijdrage voor cliëntondersteuning', en: 'Own contribution for client support' },
  severity: 'error',
  explanation: {
    nl: 'Cliëntondersteuning is altijd gratis. Een `eigen-bijdrage` die bij `bij` een inzet met cliëntondersteuning noemt, hoort dus niet in een plan; voor andere hulp mag ze blijven staan.',
    en: 'Client support is always free. An `eigen-bijdrage` that names a line of client support under `bij` therefore has no place in a plan; for other help it may stay.',
  },
  exceptions: [],
  mended: {
    nl: 'De bijdrage is weggehaald; cliëntondersteuning is gratis.',
    en: 'The contribution was taken out; client support is free.',
  },
  sources: [article('Wmo 2015', 'art. 2.1.4 lid 5', 2026)],
  precedes: ['EB-01', 'EB-03', 'EB-04', 'EB-06'],
  *check(plan) {
    for (const contribution of plan.facts.contributions) {
      const { name, lines, period } = contribution;
      const free = lines.filter(({ service }) => service?.name === CLIENT_SUPPORT);
      if (free.length > 0 && asksMoney(contribution)) {
        const names = namesOf(free);
        const isAll = free.length === lines.length;
        yield {
          subject: contribution,
          related: free.map(lineSide),
          ...(period && { overlap: period }),
          ...(isAll && { amountDuring: (left) => contributionDuring(contribution, left) }),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${name} vraagt een eigen bijdrage voor cliëntondersteuning (${names.nl}), en die is gratis: ${nl}. Haal ${names.nl} uit de bijdrage.`,
              en: `${name} asks a contribution for client support (${names.en}), which is free: ${en}. Take ${names.en} out of the contribution.`,
            };
          },
        };
      }
    }
  },
});
