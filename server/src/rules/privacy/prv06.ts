import type { Consent } from '../../domain/consent.js';
import { addDays, FOREVER } from '../../domain/day.js';
import { placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period, period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import {
  concerns,
  daysOf,
  isGivenTo,
  lastDayOf,
  measureDays,
  type Participation,
  participations,
} from '../../domain/sharing.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { dayIn, listOf, onDays, verbFor } from '../wording.js';

export const prv06 = defineRule({
  code: 'PRV-06',
  title: { nl: 'Toestemming verlopen of ingetrokken', en: 'Consent expired or withdrawn' },
  severity: 'warning',
  explanation: {
    nl: 'Een toestemming geldt tot en met haar laatste dag, en niet meer vanaf de dag waarop zij is ingetrokken. Doet de ontvanger daarna nog mee aan het plan, met hulp, bij een evaluatie of met een afspraak, dan mogen er geen gegevens meer worden gedeeld.',
    en: 'A consent holds through its last day, and no longer from the day on which it is withdrawn. When the recipient still takes part in the plan after that, with support, at an evaluation or by an appointment, no more data may be shared.',
  },
  exceptions: [
    {
      nl: 'Een nieuwe toestemming die aansluit is genoeg; onder een maatregel van de kinderrechter is zij niet nodig.',
      en: 'A new consent that follows on is enough; under a measure of the juvenile court none is needed.',
    },
  ],
  mended: { nl: 'De toestemming geldt zolang Vera meedoet.', en: 'The consent holds for as long as Vera takes part.' },
  sources: [
    article('Wmo 2015', 'art. 5.1.1 lid 4 en 5', 2017),
    { title: 'AVG', article: 'art. 7 lid 3', certainty: 'known-high' },
  ],
  *check(plan) {
    const parts = participations(plan);
    for (const consent of plan.facts.consents) {
      for (const stretch of joinStretches(sharedAfter(plan, consent, parts))) {
        yield ended(consent, stretch);
      }
    }
  },
});

function sharedAfter(
  plan: PlanModel,
  consent: Consent,
  parts: readonly Participation[],
): readonly Stretch<Participation>[] {
  const last = lastDayOf(consent);
  const after = last === undefined || last === FOREVER ? undefined : period(addDays(last, 1), FOREVER);
  if (!after) {
    return [];
  }
  return parts
    .filter(({ recipient }) => isGivenTo(consent, recipient))
    .flatMap((part) => {
      const days = part.period && overlap(part.period, after);
      return days ? openDays(plan, consent, part, days).map((open) => ({ period: open, facts: [part] })) : [];
    });
}

function openDays(plan: PlanModel, consent: Consent, part: Participation, days: Period): readonly Period[] {
  const persons = part.persons.length === 0 ? [undefined] : part.persons.filter((person) => concerns(consent, person));
  return persons.flatMap((person) =>
    subtract(days, [...othersFor(plan, consent, part, person), ...measureDays(plan, person)]),
  );
}

/** Days that need no word about this consent: another one holds, or another one ends later and has its own finding. */
function othersFor(
  plan: PlanModel,
  consent: Consent,
  { recipient }: Participation,
  person: Person | undefined,
): readonly Period[] {
  const end = lastDayOf(consent) ?? FOREVER;
  const others = plan.facts.consents.filter(
    (other) => other !== consent && isGivenTo(other, recipient) && concerns(other, person),
  );
  return others.flatMap((other) => {
    const days = daysOf(other);
    const lastDay = lastDayOf(other);
    if (!days || lastDay === undefined) {
      return [];
    }
    return lastDay > end ? [{ from: days.from, to: FOREVER }] : [days];
  });
}

function ended(consent: Consent, { period: days, facts }: Stretch<Participation>): Report {
  const isWithdrawn = consent.withdrawnOn !== undefined && addDays(consent.withdrawnOn, -1) === lastDayOf(consent);
  const recipients = [...new Set(facts.map(({ recipient }) => recipient))];
  return {
    subject: consent,
    place: placeOf(consent, isWithdrawn ? 'ingetrokken' : 'geldig'),
    overlap: days,
    related: facts.map(partSide),
    message: (details) => {
      const span = onDays(details.overlap);
      const who = listOf(recipients.map(({ name, label }) => ({ nl: label ?? name, en: label ?? name })));
      const last = dayIn(isWithdrawn ? (consent.withdrawnOn ?? days.from) : addDays(days.from, -1));
      const take = verbFor(recipients.length, { nl: 'doet', en: 'takes' }, { nl: 'doen', en: 'take' });
      const what = isWithdrawn
        ? { nl: `is ingetrokken op ${last.nl}`, en: `was withdrawn on ${last.en}` }
        : { nl: 'is verlopen', en: 'has expired' };
      return {
        nl: `${consent.name} ${what.nl}, maar ${who.nl} ${take.nl} ${span.nl} nog mee; vraag opnieuw toestemming of stop met delen.`,
        en: `${consent.name} ${what.en}, but ${who.en} still ${take.en} part ${span.en}; ask for consent again or stop sharing.`,
      };
    },
  };
}

function partSide({ fact, recipient }: Participation): RelatedFact {
  return {
    fact,
    place: fact.place,
    label: { nl: `${recipient.name} doet mee`, en: `${recipient.name} takes part` },
  };
}
