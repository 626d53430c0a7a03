import { placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Person } from '../../domain/parties.js';
import { covers } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { concerns, isGivenTo, measureDays, type Participation, participations } from '../../domain/sharing.js';
import type { Texts } from '../../domain/texts.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { listOf, namesOf, verbFor } from '../wording.js';

export const prv02 = defineRule({
  code: 'PRV-02',
  title: { nl: 'Delen met een ander domein zonder toestemming', en: 'Sharing with another domain without consent' },
  severity: 'warning',
  explanation: {
    nl: 'De gemeente mag gegevens over het gezin pas delen met zorg, onderwijs, justitie of wonen als het gezin daar uitdrukkelijk toestemming voor geeft: `toestemming` met voor wie, aan wie, welke gegevens, voor welk doel en hoe lang. Wie meedoet, blijkt uit een inzet die een ander domein betaalt, een evaluatie of een afspraak.',
    en: 'The municipality may share data about the family with care, education, justice or housing only when the family explicitly consents: `toestemming` with about whom, to whom, which data, for which goal and how long. Who takes part shows from support that another domain pays, an evaluation or an appointment.',
  },
  exceptions: [
    {
      nl: 'Niet nodig is toestemming voor wat de gemeente zelf uitvoert (ook schuldhulp), voor een melding bij Veilig Thuis en onder een maatregel van de kinderrechter.',
      en: 'No consent is needed for what the municipality carries out itself (debt help too), for a report to Veilig Thuis and under a measure of the juvenile court.',
    },
    {
      nl: 'Huisarts en apotheek tellen pas mee als zij meepraten.',
      en: 'A general practitioner and a pharmacy count only when they join the talks.',
    },
  ],
  mended: {
    nl: 'Anna geeft toestemming: aan wie, welke gegevens, voor welk doel en hoelang.',
    en: 'Anna consents: to whom, which data, for which goal and for how long.',
  },
  sources: [
    article('Wmo 2015', 'art. 5.1.1 lid 4 en 5', 2017),
    article('Wlz', 'art. 9.1.3 lid 3', 2017),
    article('Wgs', 'art. 8d', 2026, {
      nl: 'voor schuldhulp mogen noodzakelijke gegevens uit andere wetten worden gebruikt',
      en: 'for debt help necessary data of other laws may be used',
    }),
  ],
  *check(plan) {
    const { consents, unreadable } = plan.facts;
    const isKnown =
      !unreadable.has('Consent') && consents.every(({ unclear }) => !unclear.has('aan') && !unclear.has('voor'));
    if (!isKnown) {
      return;
    }
    const open = participations(plan).flatMap((one) => withoutConsent(plan, one));
    for (const [domain, found] of Map.groupBy(open, ({ participation }) => participation.outside)) {
      yield* shared(domain ?? '', found);
    }
  },
});

/** How a domain is called in a sentence. */
const DOMAINS: ReadonlyMap<string, Texts> = new Map([
  ['zorg', { nl: 'zorg', en: 'care' }],
  ['onderwijs', { nl: 'onderwijs', en: 'education' }],
  ['justitie', { nl: 'justitie', en: 'justice' }],
  ['wonen', { nl: 'wonen', en: 'housing' }],
  ['publieke-gezondheid', { nl: 'publieke gezondheid', en: 'public health' }],
  ['sociale-zekerheid', { nl: 'sociale zekerheid', en: 'social security' }],
]);

interface OpenSharing {
  readonly participation: Participation;
  /** About whom nobody consented; empty when it is not said whom it is about. */
  readonly persons: readonly Person[];
}

function withoutConsent(plan: PlanModel, participation: Participation): readonly OpenSharing[] {
  const { outside, persons, recipient } = participation;
  const consents = plan.facts.consents.filter((consent) => isGivenTo(consent, recipient));
  if (outside === undefined) {
    return [];
  }
  if (persons.length === 0) {
    const isOpen = consents.length === 0 && !isUnderMeasure(plan, participation, undefined);
    return isOpen ? [{ participation, persons }] : [];
  }
  const open = persons.filter(
    (person) => !consents.some((consent) => concerns(consent, person)) && !isUnderMeasure(plan, participation, person),
  );
  return open.length === 0 ? [] : [{ participation, persons: open }];
}

function isUnderMeasure(plan: PlanModel, { period }: Participation, person: Person | undefined): boolean {
  const measures = measureDays(plan, person);
  return period ? covers(period, measures) : measures.length > 0;
}

function* shared(name: string, found: readonly OpenSharing[]): Generator<Report> {
  const [first, ...others] = found;
  if (!first) {
    return;
  }
  const recipients = [...new Set(found.map(({ participation }) => participation.recipient))];
  const persons = [...new Set(found.flatMap((one) => one.persons))];
  yield {
    subject: first.participation.fact,
    place: placeOf(first.participation.fact, first.participation.fact.kind === 'evaluation' ? 'met' : 'door'),
    related: others.map(({ participation }) => participationSide(participation)),
    message: () => {
      const who = listOf(recipients.map(({ name, label }) => ({ nl: label ?? name, en: label ?? name })));
      const domain = DOMAINS.get(name) ?? { nl: name, en: name };
      const take = verbFor(recipients.length, { nl: 'doet', en: 'takes' }, { nl: 'doen', en: 'take' });
      const names = namesOf(persons);
      const about = persons.length === 0 ? { nl: '', en: '' } : { nl: ` over ${names.nl}`, en: ` about ${names.en}` };
      return {
        nl: `${who.nl} (${domain.nl}) ${take.nl} mee in dit plan, maar er is geen toestemming om gegevens${about.nl} te delen; vraag het en schrijf een \`toestemming\`, of deel niets.`,
        en: `${who.en} (${domain.en}) ${take.en} part in this plan, but there is no consent to share data${about.en}; ask for it and write a \`toestemming\`, or share nothing.`,
      };
    },
  };
}

function participationSide({ fact, recipient }: Participation): RelatedFact {
  return {
    fact,
    place: fact.place,
    label: { nl: `ook ${recipient.name} doet mee`, en: `${recipient.name} takes part too` },
  };
}
