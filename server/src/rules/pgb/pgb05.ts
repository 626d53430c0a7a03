import { employerOf } from '../../domain/employer.js';
import { placeOf } from '../../domain/fact.js';
import type { Severity } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import { daysAsMinors } from '../../domain/minors.js';
import { days } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { budgetLines } from './budgetLines.js';

/** Whoever manages the budget is paid from it, as a person or through the provider that employs them. */
function isPaid({ manager, providers }: Intervention): boolean {
  const employer = manager && employerOf(manager);
  return manager !== undefined && providers.some((provider) => provider === manager || provider === employer);
}

/** A parent who manages the budget of a minor and is paid from it may be right: that needs a reason. */
function severityOf(plan: PlanModel, line: Intervention): Severity {
  const { manager, persons, period } = line;
  const young = period && daysAsMinors(plan, persons, period);
  const isOwnChild = manager !== undefined && persons.every(({ custody }) => custody.includes(manager));
  return young && period && days(young) === days(period) && isOwnChild ? warningUnlessMotivated(line) : 'warning';
}

export const pgb05 = defineRule({
  code: 'PGB-05',
  title: { nl: 'Beheerder van het pgb wordt eruit betaald', en: 'Manager of the budget is paid from it' },
  severity: 'warning',
  explanation: {
    nl: 'Wie een pgb beheert, bewaakt of de hulp goed is. Wordt diezelfde persoon, of de organisatie waar hij werkt, uit het pgb betaald, dan kan dat botsen; veel verordeningen en de Wlz laten het niet toe.',
    en: 'Whoever manages a personal budget watches over the help. When that same person, or the organisation that employs them, is paid from it, the two may conflict; many ordinances and the Wlz do not allow it.',
  },
  exceptions: [
    {
      nl: 'Een ouder met gezag die zelf het eigen kind onder 18 helpt, mag het soms wel; met een `motivering` blijft de melding dan als informatie staan.',
      en: 'A parent with custody who helps their own child below 18 sometimes may; with a `motivering` the finding then stays as information.',
    },
  ],
  mended: {
    nl: 'Niet Ria, die zelf betaald wordt, maar Joris beheert het pgb.',
    en: 'Not Ria, who is paid herself, but Joris manages the budget.',
  },
  sources: [
    {
      ...article('Besluit langdurige zorg', 'art. 3.6.7 onder a', 2026),
      certainty: 'known-medium',
      note: {
        nl: 'Voor de Wmo en de Jeugdwet staat dit in de verordening van de gemeente.',
        en: 'For the Wmo and the Youth Act this stands in the ordinance of the municipality.',
      },
    },
  ],
  *check(plan) {
    for (const line of budgetLines(plan, ['Wlz', 'Wmo', 'Jeugdwet', 'Zvw'])) {
      const { manager, name } = line;
      if (manager && isPaid(line)) {
        yield {
          subject: line,
          place: placeOf(line, 'beheerder'),
          severity: severityOf(plan, line),
          message: () => ({
            nl: `Klopt het dat ${manager.name} het pgb voor ${name} beheert en er zelf uit wordt betaald? Kies een andere beheerder, of bespreek met wie het pgb geeft of dit mag.`,
            en: `Is it right that ${manager.name} manages the budget for ${name} and is paid from it as well? Choose another manager, or ask whoever grants the budget whether this is allowed.`,
          }),
        };
      }
    }
  },
});
