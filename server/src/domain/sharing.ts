import type { Consent } from './consent.js';
import type { Appointment, Evaluation } from './coordination.js';
import { addDays, type Day, earliest, FOREVER } from './day.js';
import { employerOf } from './employer.js';
import type { Intervention } from './intervention.js';
import type { Law } from './law.js';
import { supervisionMeasures } from './measures.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { Organisation, Party, Person, Provider } from './parties.js';
import { type Period, period } from './period.js';
import type { PlanModel } from './plan.js';
import type { CareFunction } from './vocabulary/careLists.js';

export type Recipient = Organisation | Provider;

/** An organisation that takes part in a plan, and so learns about the people it is about. */
export interface Participation {
  readonly recipient: Recipient;
  readonly fact: Intervention | Evaluation | Appointment;
  /** About whom; empty when it is not said. */
  readonly persons: readonly Person[];
  readonly period: Period | undefined;
  /** The domain it works in, when that is not the municipality's own: zorg, onderwijs, justitie, … */
  readonly outside: string | undefined;
}

/** Who pays for these is the family or someone it turns to itself: nothing is shared with another domain. */
const THE_FAMILY_ITSELF: ReadonlySet<string> = new Set(['informeel', 'eigen', 'fonds']);

/** Everyone has a general practitioner and a pharmacy: that a plan counts them does not make them part of it. */
const EVERYDAY_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>(['algemeen-medisch']);

/** Where an organisation works, when no line of the plan says so. */
const DOMAIN_OF_SORT: ReadonlyMap<string, string> = new Map([
  ['school', 'onderwijs'],
  ['swv', 'onderwijs'],
  ['zorgkantoor', 'zorg'],
  ['zorgverzekeraar', 'zorg'],
  ['ciz', 'zorg'],
  ['huisartsenpraktijk', 'zorg'],
  ['ggd', 'publieke-gezondheid'],
  ['politie', 'justitie'],
  ['woningcorporatie', 'wonen'],
]);

/** They may be told on a ground of their own: a court measure, and the right to report (Wmo 2015 art. 5.2.6, JW 7.3.11). */
const WITH_OWN_GROUND: ReadonlySet<string> = new Set(['gi', 'veilig-thuis']);

/** Every part that an organisation has in a plan: help, a place at an evaluation, an appointment. */
export const participations = oncePerPlan(({ facts }): readonly Participation[] =>
  [
    ...facts.lines.flatMap(deliveredBy),
    ...facts.evaluations.flatMap((evaluation) => presentAt(evaluation)),
    ...facts.appointments.flatMap((appointment) => boundBy(appointment)),
  ].filter(({ recipient }) => !WITH_OWN_GROUND.has(recipient.sort ?? '')),
);

function deliveredBy(line: Intervention): readonly Participation[] {
  const isEveryday = line.service?.functions.some((one) => EVERYDAY_CARE.has(one)) ?? false;
  const outside = isEveryday ? undefined : line.funding.flatMap(({ law }) => (law && domainOutside(law)) ?? [])[0];
  return organisationsOf(line.providers).map((recipient) => ({
    recipient,
    fact: line,
    persons: line.persons,
    period: line.period,
    outside,
  }));
}

/** The municipality's own domain is what it carries out itself. */
function domainOutside({ domain, executors }: Law): string | undefined {
  const isOwn = executors.includes('gemeente') || domain === undefined || THE_FAMILY_ITSELF.has(domain);
  return isOwn ? undefined : domain;
}

function presentAt(evaluation: Evaluation): readonly Participation[] {
  const { date, participants } = evaluation;
  return organisationsOf(participants).map((recipient) => ({
    recipient,
    fact: evaluation,
    persons: [],
    period: onDay(date),
    outside: DOMAIN_OF_SORT.get(recipient.sort ?? ''),
  }));
}

function boundBy(appointment: Appointment): readonly Participation[] {
  const { due, doneOn, parties } = appointment;
  return organisationsOf(parties).map((recipient) => ({
    recipient,
    fact: appointment,
    persons: [],
    period: onDay(doneOn ?? due),
    outside: DOMAIN_OF_SORT.get(recipient.sort ?? ''),
  }));
}

function organisationsOf(parties: readonly Party[]): readonly Recipient[] {
  return [...new Set(parties.flatMap((party) => employerOf(party) ?? []))];
}

function onDay(day: Day | undefined): Period | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}

/** Whether a consent is about this person; about anyone when no person is given. */
export function concerns(consent: Consent, person: Person | undefined): boolean {
  return person === undefined || consent.persons.includes(person);
}

/** Whether a consent names this organisation or someone who works for it. */
export function isGivenTo(consent: Consent, recipient: Recipient): boolean {
  return consent.recipients.some((party) => party === recipient || employerOf(party) === recipient);
}

/** The last day on which a consent holds: from the day of withdrawal on it does not. FOREVER without an end. */
export function lastDayOf({ validity, withdrawnOn }: Consent): Day | undefined {
  const end = withdrawnOn === undefined ? FOREVER : addDays(withdrawnOn, -1);
  return validity && earliest(validity.to, end);
}

/** The days on which a consent holds; undefined when it never does, or its days are not known. */
export function daysOf(consent: Consent): Period | undefined {
  const last = lastDayOf(consent);
  return consent.validity && last !== undefined ? period(consent.validity.from, last) : undefined;
}

/** Days on which a court measure is the ground for sharing about a person, or about anyone when no person is given. */
export function measureDays({ facts }: PlanModel, person: Person | undefined): readonly Period[] {
  return supervisionMeasures(facts.decisions)
    .filter(({ decision }) => person === undefined || decision.persons.includes(person))
    .map(({ validity }) => validity);
}
