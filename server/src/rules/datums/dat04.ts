import { placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import { type DaysOutsideLife, daysOutsideLife } from '../../domain/lifetime.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import { birthOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { dayIn, listOf, moneyAtStake, onDays } from '../wording.js';

export const dat04 = defineRule({
  code: 'DAT-04',
  title: { nl: 'Datum buiten het leven van een persoon', en: 'Date outside a person’s life' },
  severity: 'error',
  explanation: {
    nl: 'Een geboortedatum ligt niet in de toekomst. Inzet begint niet voor de geboorte en loopt niet door na het overlijden van degene voor wie zij is; de dag van geboorte en de dag van overlijden mogen.',
    en: 'A date of birth does not lie in the future. Support does not start before the birth and does not run on after the death of the person it is for; the day of birth and the day of death are fine.',
  },
  exceptions: [
    {
      nl: 'Is de inzet ook voor iemand anders, dan mag zij doorlopen.',
      en: 'If the support is for someone else too, it may run on.',
    },
  ],
  mended: { nl: 'De begeleiding eindigt op de dag van overlijden.', en: 'The support ends on the day of death.' },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    const { persons, lines } = plan.facts;
    yield* persons.flatMap((person) => bornInFuture(plan, person));
    for (const line of lines) {
      yield* outsideLife(plan, line);
    }
  },
});

function isBornInFuture(plan: PlanModel, { born }: Person): boolean {
  return born !== undefined && born > plan.facts.today;
}

function bornInFuture(plan: PlanModel, person: Person): readonly Report[] {
  const { born } = person;
  return born === undefined || !isBornInFuture(plan, person)
    ? []
    : [
        {
          subject: person,
          place: placeOf(person, 'geboren'),
          message: () => {
            const day = dayIn(born);
            return {
              nl: `De geboortedatum van ${person.name}, ${day.nl}, ligt in de toekomst; verbeter de datum.`,
              en: `The date of birth of ${person.name}, ${day.en}, lies in the future; correct the date.`,
            };
          },
        },
      ];
}

/** A wrong date of birth has its own finding, so nothing is said about the lines of that person. */
function* outsideLife(plan: PlanModel, line: Intervention): Generator<Report> {
  const { period, persons } = line;
  if (!period || line.unclear.has('voor') || persons.some((person) => isBornInFuture(plan, person))) {
    return;
  }
  for (const days of daysForNobody(persons, period)) {
    const reasons = persons.flatMap((person) => daysOutsideLife(person, days));
    yield {
      subject: line,
      place: placeOf(line, 'periode'),
      overlap: days,
      costOf: line,
      related: persons.map((person) => lifeSide(person, reasons)),
      message: (details) => {
        const span = onDays(details.overlap);
        const money = moneyAtStake(details.amount);
        const why = listOf(reasons.map(reasonText));
        return {
          nl: `${line.name} loopt ${span.nl}, maar ${why.nl}${money.nl}; pas de periode of de datum aan.`,
          en: `${line.name} runs ${span.en}, but ${why.en}${money.en}; change the period or the date.`,
        };
      },
    };
  }
}

/** The days on which none of these persons is alive. */
function daysForNobody(persons: readonly Person[], during: Period): readonly Period[] {
  const [first, ...others] = persons.map((person) => daysOutsideLife(person, during).map(({ period }) => period));
  return others.reduce<readonly Period[]>(
    (nobody, next) => nobody.flatMap((a) => next.flatMap((b) => overlap(a, b) ?? [])),
    first ?? [],
  );
}

function reasonText({ person, side }: DaysOutsideLife): Texts {
  const { name, born, died } = person;
  if (side === 'beforeBirth' && born !== undefined) {
    const day = dayIn(born);
    return { nl: `${name} is pas op ${day.nl} geboren`, en: `${name} was not born until ${day.en}` };
  }
  const day = died === undefined ? { nl: '', en: '' } : dayIn(died);
  return { nl: `${name} is op ${day.nl} overleden`, en: `${name} died on ${day.en}` };
}

function lifeSide(person: Person, reasons: readonly DaysOutsideLife[]): RelatedFact {
  const isDead = reasons.some((reason) => reason.person === person && reason.side === 'afterDeath');
  const death = isDead && person.died !== undefined ? dayIn(person.died) : undefined;
  return death
    ? {
        fact: person,
        place: placeOf(person, 'overleden'),
        label: { nl: `${person.name} is overleden op ${death.nl}`, en: `${person.name} died on ${death.en}` },
      }
    : birthOf(person);
}
