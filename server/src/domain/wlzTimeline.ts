import { addDays } from './day.js';
import { isAbsent } from './fact.js';
import type { Decision } from './funding.js';
import type { Intervention } from './intervention.js';
import type { Person } from './parties.js';
import { overlap, type Period, segments } from './period.js';
import type { DeliveryForm } from './vocabulary.js';

/** A stretch of days on which one granted indication is valid and delivered in the same forms. */
export interface WlzSegment {
  readonly period: Period;
  readonly indication: Decision;
  /** Empty while the indication is granted but nothing is delivered yet. */
  readonly forms: ReadonlySet<DeliveryForm>;
}

/** Services that are themselves a form of delivery at home. */
const FORM_OF_SERVICE: ReadonlyMap<string, DeliveryForm> = new Map([
  ['wlz-vpt', 'vpt'],
  ['wlz-mpt', 'mpt'],
  ['wlz-pgb', 'pgb'],
]);

/** What a line paid by the Wlz says about its form. Residence without more is taken as without treatment: that claims least. */
const FORM_OF_LINE: ReadonlyMap<string, DeliveryForm> = new Map([
  ['vpt', 'vpt'],
  ['mpt', 'mpt'],
  ['pgb', 'pgb'],
  ['deeltijd', 'deeltijd'],
  ['overbrugging', 'overbrugging'],
  ['verblijf', 'verblijf-zb'],
]);

function formOf({ form, service }: Intervention): DeliveryForm | undefined {
  const residential = service?.functions.includes('wlz-pakket') ? 'verblijf-zb' : undefined;
  return FORM_OF_LINE.get(form ?? '') ?? FORM_OF_SERVICE.get(service?.name ?? '') ?? residential;
}

interface Stretch {
  readonly period: Period;
  readonly form: DeliveryForm;
}

function deliveredStretches(person: Person, indication: Decision, lines: readonly Intervention[]): readonly Stretch[] {
  const fromLines = lines.flatMap((line) => {
    const form = formOf(line);
    const { period } = line;
    const paidByWlz = line.funding.some(({ law }) => law?.name === 'Wlz');
    return form && paidByWlz && period && line.persons.includes(person) && !saysResidence(indication, period, form)
      ? [{ period, form }]
      : [];
  });
  return [...indication.deliveries, ...fromLines];
}

/** A written delivery knows whether residence is with treatment; the line adds nothing to that. */
function saysResidence(indication: Decision, period: Period, form: DeliveryForm): boolean {
  return (
    form === 'verblijf-zb' &&
    indication.deliveries.some((delivery) => delivery.form === 'verblijf-mb' && overlap(delivery.period, period))
  );
}

/** An indication that names no law is one for the Wlz, unless a district nurse gave it. */
function isForWlz(indication: Decision): boolean {
  return indication.law
    ? indication.law.name === 'Wlz'
    : isAbsent(indication, 'wet') && indication.decider !== 'wijkverpleegkundige';
}

/** Whether a person has a valid Wlz indication, and how it is delivered, over time. */
export function wlzTimeline(
  person: Person,
  decisions: readonly Decision[],
  lines: readonly Intervention[],
): readonly WlzSegment[] {
  return decisions.flatMap((indication) => {
    const { validity } = indication;
    const counts =
      indication.decisionKind === 'indicatie' &&
      isForWlz(indication) &&
      indication.status === 'toegekend' &&
      indication.persons.includes(person);
    if (!counts || !validity) {
      return [];
    }
    const stretches = deliveredStretches(person, indication, lines).flatMap((stretch) => {
      const inside = overlap(stretch.period, validity);
      return inside ? [{ ...stretch, period: inside }] : [];
    });
    const cuts = stretches.flatMap(({ period }) => [period.from, addDays(period.to, 1)]);
    return segments(validity, cuts).map((period) => ({
      period,
      indication,
      forms: new Set(stretches.filter((stretch) => overlap(stretch.period, period)).map(({ form }) => form)),
    }));
  });
}
