import { contributionDuring } from '../../domain/contributions.js';
import type { Contribution } from '../../domain/funding.js';
import { partnersOf } from '../../domain/household.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { shorten } from '../lineFixes.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';
import { contributionSide } from './contributionSide.js';
import { subscriptionPeriods } from './subscription.js';

/** An unmarried person, or a couple, pays once. */
function paysTogether(plan: PlanModel, a: Contribution, b: Contribution): boolean {
  return a.persons.some(
    (person) => b.persons.includes(person) || partnersOf(plan, person).some((partner) => b.persons.includes(partner)),
  );
}

/** The days on which another subscription that started earlier already runs. */
function doubles(
  plan: PlanModel,
  contribution: Contribution,
  earlier: readonly Contribution[],
): readonly Stretch<Contribution>[] {
  const own = subscriptionPeriods(plan, contribution);
  return joinStretches(
    earlier
      .filter((other) => paysTogether(plan, contribution, other))
      .flatMap((other) =>
        subscriptionPeriods(plan, other).flatMap((theirs) =>
          own.flatMap((ours) => {
            const shared = overlap(ours, theirs);
            return shared ? [{ period: shared, facts: [other] }] : [];
          }),
        ),
      ),
  );
}

function report(contribution: Contribution, { period, facts }: Stretch<Contribution>): Report {
  const others = namesOf(facts);
  return {
    subject: contribution,
    related: facts.map(contributionSide),
    overlap: period,
    amountDuring: (left) => contributionDuring(contribution, left),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `${contribution.name} is een tweede abonnementstarief naast ${others.nl}: ${nl}. Een alleenstaande of een echtpaar betaalt er één per maand; laat ${contribution.name} vervallen.`,
        en: `${contribution.name} is a second subscription fee beside ${others.en}: ${en}. A single person or a couple pays one a month; drop ${contribution.name}.`,
      };
    },
    fixes: (details) => shorten(contribution, details.overlap),
  };
}

export const eb01 = defineRule({
  code: 'EB-01',
  title: { nl: 'Twee keer het abonnementstarief', en: 'The subscription fee twice' },
  severity: 'warning',
  explanation: {
    nl: 'Een alleenstaande of een echtpaar betaalt voor alle Wmo-hulp samen één abonnementstarief per maand. Twee Wmo-bijdragen per maand op dezelfde dagen, voor dezelfde persoon of voor partners, is er een te veel. De regel kijkt alleen naar jaren waarvan het abonnementstarief bekend is.',
    en: 'A single person or a couple pays one subscription fee a month for all Wmo help together. Two Wmo contributions a month on the same days, for the same person or for partners, is one too many. The rule only looks at years of which the subscription fee is known.',
  },
  exceptions: [
    {
      nl: 'Bijdragen voor beschermd wonen en opvang zijn iets anders en tellen niet mee.',
      en: 'Contributions for sheltered living and shelter are something else and do not count.',
    },
  ],
  mended: {
    nl: 'Anna en Kees betalen samen één abonnementstarief.',
    en: 'Anna and Kees together pay one subscription fee.',
  },
  sources: [article('Wmo 2015', 'art. 2.1.4a lid 4', 2026)],
  *check(plan) {
    const ordered = plan.facts.contributions
      .flatMap((contribution) => (contribution.period ? [{ contribution, from: contribution.period.from }] : []))
      .toSorted((a, b) => a.from - b.from)
      .map(({ contribution }) => contribution);
    for (const [position, contribution] of ordered.entries()) {
      for (const stretch of doubles(plan, contribution, ordered.slice(0, position))) {
        yield report(contribution, stretch);
      }
    }
  },
});
