import type { RelatedFact } from '../../domain/finding.js';
import { hasGoalIn } from '../../domain/scoresWithoutUse.js';
import { type DomainScore, latestScores, NEEDS_A_GOAL } from '../../domain/selfRelianceScores.js';
import { defineRule } from '../rule.js';
import { listOf } from '../wording.js';

export const kwa13 = defineRule({
  code: 'KWA-13',
  title: { nl: 'Lage ZRM-score zonder doel', en: 'Low ZRM score without a goal' },
  severity: 'info',
  explanation: {
    nl: 'Scoort iemand 1 of 2 op een leefgebied van de Zelfredzaamheid-Matrix, dan heeft het plan een doel op dat leefgebied voor die persoon. De laatste meting telt. Een doel zonder `voor` geldt voor iedereen.',
    en: 'When someone scores 1 or 2 in a life domain of the Zelfredzaamheid-Matrix, the plan has a goal in that life domain for that person. The last measurement counts. A goal without `voor` is for everyone.',
  },
  exceptions: [],
  mended: {
    nl: 'Het doel gaat ook over geld, het leefgebied met de lage score.',
    en: 'The goal is about money too, the domain with the low score.',
  },
  sources: [{ title: 'Zelfredzaamheid-Matrix 2017', certainty: 'web' }],
  *check(plan) {
    const { goals, unreadable } = plan.facts;
    const isKnown =
      !unreadable.has('Goal') && goals.every(({ unclear }) => !unclear.has('leefgebied') && !unclear.has('voor'));
    if (!isKnown) {
      return;
    }
    const open = latestScores(plan).filter(
      (score) => score.score <= NEEDS_A_GOAL && !hasGoalIn(plan, score.domain, score.person),
    );
    for (const [person, scores] of Map.groupBy(open, (score) => score.person)) {
      const [first] = scores;
      if (first) {
        yield {
          subject: first.measured,
          related: [personSide(first)],
          message: () => {
            const list = listOf(
              scores.map(({ domain, score }) => ({ nl: `${domain} (${score})`, en: `${domain} (${score})` })),
            );
            return {
              nl: `${person.name} scoort laag op ${list.nl}, maar daar is geen doel voor; maak een doel met dat leefgebied, of zet het leefgebied bij een doel dat er al is.`,
              en: `${person.name} scores low on ${list.en}, but there is no goal for it; make a goal in that life domain, or add the life domain to a goal that is there.`,
            };
          },
        };
      }
    }
  },
});

function personSide({ person }: DomainScore): RelatedFact {
  return {
    fact: person,
    place: person.place,
    label: { nl: person.name, en: person.name },
  };
}
