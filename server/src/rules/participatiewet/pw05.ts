import { addMonths } from '../../domain/day.js';
import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Support } from '../../domain/support.js';
import { birthOf, lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, dayIn } from '../wording.js';
import { assistanceOf, INCOME_SUPPLEMENT } from './assistance.js';

const MONTHS_BETWEEN = 12;

/** The lowest age at which the Participatiewet pays the supplement, as the law library says. */
function lowestAge({ service }: Support): number | undefined {
  return service.permissions.find(({ law }) => law.name === 'Participatiewet')?.lower;
}

function* tooYoung(plan: PlanModel, support: Support): Generator<Report> {
  const { line, person, period } = support;
  const age = lowestAge(support);
  const young = age === undefined ? undefined : plan.atAge(person, 0, age);
  const days = young && overlap(young, period);
  if (days) {
    yield {
      subject: line,
      related: [birthOf(person)],
      overlap: days,
      costOf: line,
      message: (details) => {
        const { nl, en } = atStake(details);
        return {
          nl: `${line.name} is een individuele inkomenstoeslag terwijl ${person.name} nog geen ${age} is: ${nl}. Vraag de toeslag aan vanaf de verjaardag.`,
          en: `${line.name} is an individual income supplement while ${person.name} is not yet ${age}: ${en}. Apply for the supplement from the birthday on.`,
        };
      },
    };
  }
}

/** A supplement that starts within twelve months of the one before. */
function* tooSoon(supports: readonly Support[]): Generator<Report> {
  const ordered = supports.toSorted((a, b) => a.period.from - b.period.from);
  for (const [position, later] of ordered.entries()) {
    const earlier = ordered[position - 1];
    if (earlier && later.period.from < addMonths(earlier.period.from, MONTHS_BETWEEN)) {
      const { line, person, period } = later;
      yield {
        subject: line,
        related: [lineSide(earlier.line)],
        overlap: period,
        costOf: line,
        message: (details) => {
          const { nl, en } = atStake(details);
          const first = dayIn(addMonths(earlier.period.from, MONTHS_BETWEEN));
          return {
            nl: `${person.name} krijgt met ${line.name} binnen twaalf maanden na ${earlier.line.name} opnieuw een individuele inkomenstoeslag: ${nl}. De volgende kan op zijn vroegst op ${first.nl} ingaan.`,
            en: `With ${line.name} ${person.name} receives another individual income supplement within twelve months of ${earlier.line.name}: ${en}. The next one can start on ${first.en} at the earliest.`,
          };
        },
      };
    }
  }
}

export const pw05 = defineRule({
  code: 'PW-05',
  title: {
    nl: 'Individuele inkomenstoeslag onder 21 of te snel na de vorige',
    en: 'Individual income supplement below 21 or too soon after the last',
  },
  severity: 'error',
  explanation: {
    nl: 'De individuele inkomenstoeslag is er vanaf 21 jaar en hoogstens een keer in twaalf maanden; de eerste dag van de inzet telt. Ze eindigt bij de AOW-leeftijd. Die leeftijd verschilt per jaar en staat niet in Regieplan: naar die grens kijkt de regel niet, ga hem zelf na.',
    en: 'The individual income supplement exists from the age of 21 and at most once in twelve months; the first day of the line counts. It ends at the AOW age. That age differs per year and is not in Regieplan: the rule does not look at that limit, check it yourself.',
  },
  exceptions: [],
  mended: {
    nl: 'De toeslag gaat in op de eenentwintigste verjaardag van Daan.',
    en: 'The allowance starts on Daan’s twenty-first birthday.',
  },
  sources: [article('Participatiewet', 'art. 36', 2017)],
  from: knownDay('2015-01-01'),
  precedes: ['DUP-03', 'DAT-02'],
  *check(plan) {
    const supports = assistanceOf(plan, INCOME_SUPPLEMENT);
    for (const support of supports) {
      yield* tooYoung(plan, support);
    }
    for (const person of plan.facts.persons) {
      yield* tooSoon(supports.filter((support) => support.person === person));
    }
  },
});
