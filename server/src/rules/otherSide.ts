import type { Situation } from '../domain/coordination.js';
import { FOREVER } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import { placeOf } from '../domain/fact.js';
import type { RelatedFact } from '../domain/finding.js';
import type { Decision } from '../domain/funding.js';
import type { Intervention } from '../domain/intervention.js';
import type { Person } from '../domain/parties.js';
import type { Period } from '../domain/period.js';
import type { Texts } from '../domain/texts.js';
import type { DecisionStatus } from '../domain/vocabulary/decisionLists.js';
import { listOf } from './wording.js';

/** The other side of a conflict, with the words that are shown beside it. */

function running(period: Period): Texts {
  return period.to === FOREVER
    ? { nl: `vanaf ${dutchDay(period.from)}`, en: `from ${englishDay(period.from)}` }
    : {
        nl: `${dutchDay(period.from)} t/m ${dutchDay(period.to)}`,
        en: `${englishDay(period.from)} to ${englishDay(period.to)} inclusive`,
      };
}

const STATUS: Record<DecisionStatus, Texts> = {
  aangevraagd: { nl: 'aangevraagd', en: 'applied for' },
  toegekend: { nl: 'toegekend', en: 'granted' },
  afgewezen: { nl: 'afgewezen', en: 'refused' },
  ingetrokken: { nl: 'ingetrokken', en: 'withdrawn' },
};

export function birthOf(person: Person): RelatedFact {
  const { name, born } = person;
  return {
    fact: person,
    place: placeOf(person, 'geboren'),
    label:
      born === undefined
        ? { nl: name, en: name }
        : { nl: `${name} is geboren op ${dutchDay(born)}`, en: `${name} was born on ${englishDay(born)}` },
  };
}

/** An indication, shown where it says how it is delivered. */
export function deliveryOf(indication: Decision): RelatedFact {
  const { name, deliveries } = indication;
  if (deliveries.length === 0) {
    return decisionSide(indication);
  }
  const forms = listOf(
    deliveries.map(({ form, period }) => {
      const span = running(period);
      return { nl: `${form} ${span.nl}`, en: `${form} ${span.en}` };
    }),
  );
  return {
    fact: indication,
    place: placeOf(indication, 'levering'),
    label: { nl: `indicatie ${name}: levering ${forms.nl}`, en: `indication ${name}: delivered as ${forms.en}` },
  };
}

export function decisionSide(decision: Decision): RelatedFact {
  const { decisionKind, name, validity } = decision;
  const status = STATUS[decision.status];
  const span = validity && running(validity);
  return {
    fact: decision,
    place: placeOf(decision, 'geldig'),
    label: {
      nl: `${decisionKind} ${name}: ${status.nl}${span ? `, geldig ${span.nl}` : ''}`,
      en: `${decisionKind} ${name}: ${status.en}${span ? `, valid ${span.en}` : ''}`,
    },
  };
}

export function lineSide(line: Intervention): RelatedFact {
  const laws = line.funding.flatMap(({ law }) => (law ? [law.name] : [])).join(', ');
  const span = line.period && running(line.period);
  return {
    fact: line,
    place: placeOf(line, 'periode'),
    label: {
      nl: `${line.name}, uit ${laws}${span ? `, ${span.nl}` : ''}`,
      en: `${line.name}, paid by ${laws}${span ? `, ${span.en}` : ''}`,
    },
  };
}

export function staySide(stay: Situation): RelatedFact {
  const span = stay.period && running(stay.period);
  const head = `${stay.person?.name ?? stay.name}: ${stay.sort ?? ''}`;
  return {
    fact: stay,
    place: stay.place,
    label: { nl: span ? `${head}, ${span.nl}` : head, en: span ? `${head}, ${span.en}` : head },
  };
}
