import { asksMoney, contributionDuring } from '../../domain/contributions.js';
import { type Day, FOREVER } from '../../domain/day.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Contribution } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { daysAsMinors } from '../../domain/minors.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { shorten } from '../lineFixes.js';
import { birthOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';
import { contributionSide } from './contributionSide.js';

/** Forms from the one that is charged first to the one charged last (Blz art. 3.3.2.2a). */
const RANK = ['verblijf', 'vpt', 'pgb', 'mpt'] as const;
const FORM_OF_SERVICE: ReadonlyMap<string, string> = new Map([
  ['wlz-vpt', 'vpt'],
  ['wlz-pgb', 'pgb'],
  ['wlz-mpt', 'mpt'],
]);

/** Lower is charged first; a contribution that does not say its form comes last. */
function rankOf({ lines }: Contribution): number {
  const ranks = lines.map(({ form, service }) =>
    RANK.findIndex((ranked) => ranked === (form ?? FORM_OF_SERVICE.get(service?.name ?? ''))),
  );
  const known = ranks.filter((rank) => rank >= 0);
  return known.length === 0 ? RANK.length : Math.min(...known);
}

/** Of two contributions for the same form, or without one, the one that started first stays. */
function startOf({ period }: Contribution): Day {
  return period?.from ?? FOREVER;
}

function* belowEighteen(plan: PlanModel, contribution: Contribution): Generator<Report> {
  const { name, period, persons } = contribution;
  const shared = period && daysAsMinors(plan, persons, period);
  if (shared) {
    const names = namesOf(persons);
    yield {
      subject: contribution,
      related: persons.map(birthOf),
      overlap: shared,
      amountDuring: (left) => contributionDuring(contribution, left),
      message: (details) => {
        const { nl, en } = atStake(details);
        return {
          nl: `${name} rekent een Wlz-bijdrage voor ${names.nl}, die dan nog geen 18 is: ${nl}. Laat de bijdrage beginnen op de achttiende verjaardag.`,
          en: `${name} charges a Wlz contribution for ${names.en}, who is not yet 18 then: ${en}. Let the contribution start on the eighteenth birthday.`,
        };
      },
      fixes: (details) => shorten(contribution, details.overlap),
    };
  }
}

/** Of two contributions of one person, the one that is charged first stays. */
function* besideAnother(contribution: Contribution, charged: readonly Contribution[]): Generator<Report> {
  for (const other of charged) {
    const days = contribution.period && other.period && overlap(contribution.period, other.period);
    const isSame = contribution.persons.some((person) => other.persons.includes(person));
    if (days && isSame) {
      const related: readonly RelatedFact[] = [contributionSide(other)];
      yield {
        subject: contribution,
        related,
        overlap: days,
        amountDuring: (left) => contributionDuring(contribution, left),
        message: (details) => {
          const { nl, en } = atStake(details);
          return {
            nl: `${contribution.name} is een tweede Wlz-bijdrage naast ${other.name}: ${nl}. Er is er maar één tegelijk (eerst verblijf, dan vpt, dan pgb, dan mpt); laat ${contribution.name} op deze dagen vervallen.`,
            en: `${contribution.name} is a second Wlz contribution beside ${other.name}: ${en}. There is only one at a time (first residence, then vpt, then pgb, then mpt); drop ${contribution.name} on these days.`,
          };
        },
        fixes: (details) => shorten(contribution, details.overlap),
      };
      return;
    }
  }
}

export const eb05 = defineRule({
  code: 'EB-05',
  title: {
    nl: 'Wlz-bijdrage onder 18 of voor twee vormen tegelijk',
    en: 'Wlz contribution below 18 or for two forms at once',
  },
  severity: 'warning',
  explanation: {
    nl: 'De Wlz vraagt een bijdrage vanaf de achttiende verjaardag, en voor één leveringsvorm tegelijk: eerst verblijf, dan vpt, dan pgb, dan mpt. De vorm leest de regel bij de inzet die de bijdrage bij `bij` noemt; staat er geen vorm, dan meldt hij de bijdrage die later begint.',
    en: 'The Wlz asks a contribution from the eighteenth birthday on, and for one form of delivery at a time: first residence, then vpt, then pgb, then mpt. The form is read from the line that the contribution names under `bij`; without a form, the contribution that starts later is reported.',
  },
  exceptions: [],
  mended: {
    nl: 'De bijdrage begint op de achttiende verjaardag van Noor.',
    en: 'The contribution starts on Noor’s eighteenth birthday.',
  },
  sources: [
    article('Besluit langdurige zorg', 'art. 3.3.1.1', 2026),
    article('Besluit langdurige zorg', 'art. 3.3.2.2a', 2026),
  ],
  from: knownDay('2015-01-01'),
  precedes: ['EB-06'],
  *check(plan) {
    const wlz = plan.facts.contributions.filter(
      (contribution) =>
        contribution.law?.name === 'Wlz' && asksMoney(contribution) && !contribution.unclear.has('voor'),
    );
    const ordered = wlz.toSorted((a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b));
    for (const [position, contribution] of ordered.entries()) {
      yield* belowEighteen(plan, contribution);
      yield* besideAnother(contribution, ordered.slice(0, position));
    }
  },
});
