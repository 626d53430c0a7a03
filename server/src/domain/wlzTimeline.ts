import { addDays } from './day.js';
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

/** Lines of the plan that are themselves a form of delivery. */
const FORM_OF_SERVICE: ReadonlyMap<string, DeliveryForm> = new Map([
  ['wlz-vpt', 'vpt'],
  ['wlz-mpt', 'mpt'],
  ['wlz-pgb', 'pgb'],
]);

interface Stretch {
  readonly period: Period;
  readonly form: DeliveryForm;
}

function deliveredStretches(person: Person, indication: Decision, lines: readonly Intervention[]): readonly Stretch[] {
  const fromLines = lines.flatMap((line) => {
    const form = line.service && FORM_OF_SERVICE.get(line.service.name);
    const paidByWlz = line.funding.some(({ law }) => law?.name === 'Wlz');
    return form && paidByWlz && line.period && line.persons.includes(person) ? [{ period: line.period, form }] : [];
  });
  return [...indication.deliveries, ...fromLines];
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
      indication.law?.name === 'Wlz' &&
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
