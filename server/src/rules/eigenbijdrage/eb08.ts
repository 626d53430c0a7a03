import { asksMoney, contributionDuring } from '../../domain/contributions.js';
import type { Fix } from '../../domain/finding.js';
import type { Contribution } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import type { PlanModel } from '../../domain/plan.js';
import { writeProperty } from '../../domain/statementEdits.js';
import { lineSide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { fix, withoutStatement } from '../statementFixes.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';

const CLIENT_SUPPORT = 'cliëntondersteuning';

/** Takes the free help out of the contribution; one that is for nothing else goes as a whole. */
function withoutSupport(plan: PlanModel, contribution: Contribution, free: readonly Intervention[]): readonly Fix[] {
  const rest = contribution.lines.filter((line) => !free.includes(line));
  const names = namesOf(free);
  const title = {
    nl: `Haal ${names.nl} uit ${contribution.name}`,
    en: `Take ${names.en} out of ${contribution.name}`,
  };
  return rest.length === 0
    ? [withoutStatement(plan, contribution, { preferred: true })]
    : [
        fix(title, [writeProperty(plan.facts, contribution, 'bij', rest.map(({ name }) => name).join(', '))], {
          preferred: true,
        }),
      ];
}

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
          fixes: () => withoutSupport(plan, contribution, free),
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
